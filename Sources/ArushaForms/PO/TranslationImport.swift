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

/// Reads a translator's PO file against the questionnaire it translates.
///
/// What the file leaves empty, or does not name, stays as it is. Whatever is wrong with it is told,
/// and then nothing of it is taken.
///
/// - Parameters:
///   - folder: the questionnaire's, whose texts the messages must have.
///   - language: what it is to be a translation to.
package func importTexts(
  _ bytes: [UInt8], file: String, to language: String, of edition: QuestionnaireEdition,
  in folder: SourceFolder
) -> Reading<TranslationImport> {
  let reading = FileReading(file: file)
  guard let messages = reading.poMessages(bytes, language: language, of: edition.base) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let taken = reading.translations(in: messages, of: edition)
  guard !reading.diagnostics.hasErrors else { return Reading(nil, reading.diagnostics.sorted()) }
  var merge = TranslationMerge(taken: taken)
  let there = folder.translationFiles(in: language)
  var merged = edition.sources.reduce(into: [:]) { merged, source in
    merged[source.key] = merge.file(
      there[source.key]?.file ?? TranslationFile(language: language, of: source.key),
      source.value)
  }
  dropMoved(in: &merged, edition)
  var files: [String: String] = [:]
  for (name, new) in merged where new.entries != (there[name]?.file.entries ?? []) {
    let path = there[name]?.path ?? "texts/\(language)/\(name)"
    do throws(DiagnosticError) {
      files[path] = try new.written(as: folder.shownPath(of: path))
    } catch {
      reading.add(error.diagnostics)
    }
  }
  return Reading(
    TranslationImport(files: files, changed: merge.changed, fuzzy: merge.fuzzy),
    reading.diagnostics.sorted())
}

/// What has gone to another file with its question, to the letter, need not stay behind.
private func dropMoved(in files: inout [String: TranslationFile], _ edition: QuestionnaireEdition) {
  var homes: [String: String] = [:]
  for (name, texts) in edition.sources {
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
  let isFuzzy: Bool
}

private struct TranslationMerge {
  /// By the message's context.
  let taken: [String: Taken]
  private(set) var changed = 0
  private(set) var fuzzy = 0

  init(taken: [String: Taken]) { self.taken = taken }

  /// The file with what was taken, in the order of its base; what that has no place for stays.
  mutating func file(_ old: TranslationFile, _ texts: [TranslatableText]) -> TranslationFile {
    var file = old
    let before = Dictionary(old.entries.map { ($0.key, $0) }) { first, _ in first }
    file.entries = texts.compactMap { text in
      let own = before[text.key]
      guard let new = taken[messageContext(file: old.name, key: text.key)] else { return own }
      var entry = TranslationFile.Entry(
        key: text.key, text: new.text, digest: textDigest(text.text))
      if new.isFuzzy {
        fuzzy += 1
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
    _ bytes: [UInt8], language: String, of base: Questionnaire
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
      (questionnaireField, base.id),
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
    in messages: [LocatedMessage], of edition: QuestionnaireEdition
  ) -> [String: Taken] {
    var wanted: [String: TranslatableText] = [:]
    for (name, texts) in edition.sources {
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
      if let range = message.pluralRange {
        report(.poPlural, at: range, ["key": context])
        continue
      }
      if message.entry.source != text.text {
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
      guard message.entry.translation.contains(where: { !$0.isWhitespace }) else { continue }
      check(message, of: text)
      taken[context] = Taken(
        text: message.entry.translation, isFuzzy: message.entry.isFuzzy)
    }
    return taken
  }

  /// A translation is a text like any other.
  private func check(_ message: LocatedMessage, of source: TranslatableText) {
    let text = message.entry.translation
    guard let range = message.translationRange else { return }
    let node = YAMLNode(.scalar(text, plain: false), at: range)
    if text.unicodeScalars.count > 4_000 {
      report(.textTooLong, at: range, ["maximum": "4000"])
    }
    let suspicion = TextSuspicion(text)
    if suspicion.control { checkTextControl(text, at: node) }
    if suspicion.damage { checkTextDamaged(text, at: node) }
    if suspicion.markup { checkTextMarkup(text, at: node) }
    if source.isLine { checkLineTooLong(text, at: node) }
    let (wanted, given) = (placeholders(in: source.text), placeholders(in: text))
    if wanted != given {
      report(
        .placeholdersDiffer, at: range,
        ["key": source.key, "wanted": listed(wanted), "given": listed(given)])
    }
  }
}

/// The header's field that says which questionnaire a file translates.
package let questionnaireField = "X-Arusha-Questionnaire"
