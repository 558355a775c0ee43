import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// What a translator's file changes: nothing is written here.
package struct TranslationImport: Sendable, Hashable {
  /// The files to write, by their path in the questionnaire's folder.
  package let files: [String: String]
  /// Translations that are new or other than they were.
  package let changed: Int
  /// Marked as doubtful by the translator: kept, and not used.
  package let fuzzy: Int
}

/// Reads a translator's PO file against the texts it translates.
///
/// What the file leaves empty, or does not name, stays as it is. Whatever is wrong with it is told,
/// and then nothing of it is taken.
///
/// - Parameters:
///   - language: what it is to be a translation to.
///   - collection: the texts that the messages must have.
package func importTexts(
  _ bytes: [UInt8], file: String, to language: String, of collection: TextCollection
) -> Reading<TranslationImport> {
  let reading = FileReading(file: file)
  guard let messages = reading.poMessages(bytes, language: language, of: collection.id) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let taken = reading.translations(in: messages, of: collection)
  guard !reading.diagnostics.hasErrors else { return Reading(nil, reading.diagnostics.sorted()) }
  // The sentences of the program have no digest, so a doubtful one could not be told from a good one.
  var merge = TranslationMerge(taken: taken, keepsFuzzy: collection.kind != .interface)
  let there = collection.translations(in: language)
  var merged = collection.sources.reduce(into: [:]) { merged, source in
    merged[source.key] = merge.file(
      there[source.key]?.file ?? TranslationFile(language: language, of: source.key),
      source.value)
  }
  if collection.kind != .interface { dropMoved(in: &merged, collection) }
  var files: [String: String] = [:]
  // Their order alone is no reason to write a file anew.
  for (name, new) in merged where Set(new.entries) != Set(there[name]?.file.entries ?? []) {
    let path = there[name]?.path ?? "texts/\(language)/\(name)"
    do throws(DiagnosticError) {
      files[path] =
        collection.kind == .interface
        ? try collection.editedInterface(at: path, with: new.entries)
        : try new.written(as: collection.folder.shownPath(of: path))
    } catch {
      reading.add(error.diagnostics)
    }
  }
  return Reading(
    TranslationImport(files: files, changed: merge.changed, fuzzy: merge.fuzzy),
    reading.diagnostics.sorted())
}

/// What has gone to another file with its question, to the letter, need not stay behind.
private func dropMoved(in files: inout [String: TranslationFile], _ collection: TextCollection) {
  var homes: [String: String] = [:]
  for (name, texts) in collection.sources {
    // Every form has a title.
    for text in texts where text.key.contains(".") { homes[text.key] = name }
  }
  let there = files.mapValues { Set($0.entries) }
  for name in files.keys {
    files[name]?.entries.removeAll { entry in
      guard let home = homes[entry.key], home != name else { return false }
      return there[home]?.contains(entry) == true
    }
  }
}

/// What a translator says of one text.
private struct Taken {
  let text: String
  let plural: String?
  let isFuzzy: Bool
}

private struct TranslationMerge {
  /// By the message's context.
  let taken: [String: Taken]
  let keepsFuzzy: Bool
  private(set) var changed = 0
  private(set) var fuzzy = 0

  init(taken: [String: Taken], keepsFuzzy: Bool) {
    self.taken = taken
    self.keepsFuzzy = keepsFuzzy
  }

  /// The file with what was taken, in the order of its base; what that has no place for stays.
  mutating func file(_ old: TranslationFile, _ texts: [TranslatableText]) -> TranslationFile {
    var file = old
    let before = Dictionary(old.entries.map { ($0.key, $0) }) { first, _ in first }
    file.entries = texts.compactMap { text in
      let own = before[text.key]
      guard let new = taken[messageContext(file: old.name, key: text.key)] else { return own }
      var entry = TranslationFile.Entry(
        key: text.key, text: new.text, digest: textDigest(text.text), plural: new.plural)
      if new.isFuzzy {
        fuzzy += 1
        guard keepsFuzzy else { return own }
        entry.digest = own?.digest == entry.digest ? nil : own?.digest
      }
      if entry != own { changed += 1 }
      return entry
    }
    let placed = Set(texts.map(\.key))
    file.entries += old.entries.filter { !placed.contains($0.key) }
    return file
  }
}

extension FileReading {
  /// The messages of a PO file without its header, whose fields are checked.
  fileprivate func poMessages(
    _ bytes: [UInt8], language: String, of id: String
  ) -> [LocatedMessage]? {
    begin(bytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(.poHeader, at: nil, ["field": "Content-Type", "given": "", "wanted": "UTF-8"])
      return nil
    }
    var parser = POParser(self)
    parser.parse(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    let header = parser.messages.first { $0.entry.source.isEmpty && $0.entry.context == nil }
    let fields = header?.entry.translation.split(separator: "\n") ?? []
    for (field, wanted) in [
      ("Language", language), ("Content-Type", "text/plain; charset=UTF-8"),
      (collectionField, id),
    ] {
      let line = fields.first { $0.hasPrefix(field + ":") }
      let given = line?.dropFirst(field.utf8.count + 1).drop { $0 == " " } ?? ""
      // Weblate writes `fr_FR`, Poedit a charset in small letters.
      let isRight =
        field == "Language"
        ? given == wanted || given.hasPrefix(wanted + "_") || given.hasPrefix(wanted + "-")
        : given.lowercased() == wanted.lowercased()
      if !isRight {
        report(
          .poHeader, at: header?.start,
          ["field": field, "given": shortened(String(given)), "wanted": wanted])
      }
    }
    return parser.messages.filter { !$0.entry.source.isEmpty || $0.entry.context != nil }
  }

  /// By context; what is empty says nothing.
  fileprivate func translations(
    in messages: [LocatedMessage], of collection: TextCollection
  ) -> [String: Taken] {
    var wanted: [String: TranslatableText] = [:]
    for (name, texts) in collection.sources {
      for text in texts { wanted[messageContext(file: name, key: text.key)] = text }
    }
    var taken: [String: Taken] = [:]
    var seen: Set<String> = []
    for message in messages {
      let context = message.entry.context ?? ""
      let place = message.contextRange ?? message.start
      guard let text = wanted[context] else {
        report(
          .poKeyUnknown, at: place, ["key": shortened(context)],
          didYouMean: nearestName(to: context, among: Array(wanted.keys)))
        continue
      }
      if !seen.insert(context).inserted {
        report(.poTwice, at: place, ["key": shortened(context)])
        continue
      }
      let forms: [Substring] = text.plural == nil ? [] : ["0", "1"]
      if message.pluralNumbers != forms || (message.entry.plural == nil) != (text.plural == nil) {
        report(.poPlural, at: message.pluralRange ?? message.start, ["key": context])
        continue
      }
      if message.entry.source != text.text || message.entry.plural?.source != text.plural {
        report(
          .poSource, at: message.sourceRange, ["key": context],
          notes: [
            Diagnostic.Note(
              "base-text",
              [
                "file": String(context.prefix { $0 != ":" }), "text": excerpt(text.text),
              ])
          ])
        continue
      }
      let given =
        [message.entry.translation] + [message.entry.plural?.translation].compactMap { $0 }
      // One form without the other is as good as none.
      guard given.allSatisfy({ $0.contains { !$0.isWhitespace } }) else { continue }
      check(message, of: text, isAuthored: collection.kind != .interface)
      taken[context] = Taken(
        text: message.entry.translation, plural: message.entry.plural?.translation,
        isFuzzy: message.entry.isFuzzy)
    }
    return taken
  }

  /// A translation is a text like any other. One with plural forms may leave the number out in one
  /// of them ("one action").
  private func check(_ message: LocatedMessage, of source: TranslatableText, isAuthored: Bool) {
    guard let range = message.translationRange else { return }
    let forms = [message.entry.translation] + [message.entry.plural?.translation].compactMap { $0 }
    for text in forms {
      let node = YAMLNode(.scalar(text, plain: false), at: range)
      if text.unicodeScalars.count > 4_000 {
        report(.textTooLong, at: range, ["maximum": "4000"])
      }
      let suspicion = TextSuspicion(text)
      if suspicion.control { checkTextControl(text, at: node) }
      // The program's own sentences name options and placeholders as they like.
      guard isAuthored else { continue }
      if suspicion.damage { checkTextDamaged(text, at: node) }
      if suspicion.markup { checkTextMarkup(text, at: node) }
      if source.isLine { checkLineTooLong(text, at: node) }
    }
    func names(_ texts: [String]) -> Set<String> {
      texts.reduce(into: []) { $0.formUnion(placeholders(in: $1)) }
    }
    let wanted = names([source.text] + [source.plural].compactMap { $0 })
    let given = names(forms)
    if wanted != given {
      report(
        .placeholdersDiffer, at: range,
        ["key": source.key, "wanted": listed(wanted), "given": listed(given)])
    }
  }
}

/// The header's field that says whose texts a file translates.
package let collectionField = "X-Arusha-Texts"
