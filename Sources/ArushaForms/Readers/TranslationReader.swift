import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Reads `texts/<language>/` of a questionnaire. A translation whose base text changed is stale:
/// reported, and not used.
func readTranslations(
  _ sources: TranslationSources, in folder: SourceFolder,
  glossary: (checks: GlossaryChecks, base: String)? = nil
) -> (translations: [String: [String: String]], problems: [Diagnostic]) {
  var translations: [String: [String: String]] = [:]
  var problems: [Diagnostic] = []
  var bases: [String: TranslationBase] = [:]
  func base(_ file: String) -> TranslationBase? {
    if let base = bases[file] { return base }
    let base = sources.files[file].map { TranslationBase($0, withWords: glossary != nil) }
    bases[file] = base
    return base
  }
  /// By language, the files that have a translation; nil where one does not say of what it is.
  var translated: [String: Set<String>?] = [:]
  let names = sources.files.keys.sorted()
  for (path, bytes) in folder.files.sorted(by: { $0.key < $1.key }) {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "texts", parts[2].hasSuffix(".yaml") else { continue }
    let name = String(parts[2])
    if sources.listed.contains(name), sources.files[name] == nil { continue }
    let reading = FileReading(file: folder.shownPath(of: path))
    let language = String(parts[1])
    if let (of, texts) = reading.translation(
      bytes, language: language, glossary: glossary,
      files: names, base: base)
    {
      translations[language, default: [:]].merge(texts) { first, _ in first }
      translated[language, default: []]?.insert(of)
    } else {
      translated[language] = .some(nil)
    }
    problems += reading.diagnostics
  }
  for case (let language, let names?) in translated {
    for (name, texts) in sources.files where !names.contains(name) && !texts.isEmpty {
      let reading = FileReading(file: folder.shownPath(of: "texts/\(language)/\(name)"))
      reading.reportMissing(texts.map(\.key), of: texts.count, at: nil)
      problems += reading.diagnostics
    }
  }
  return (translations, problems)
}

extension FileReading {
  /// Reads one `arusha.texts` file.
  ///
  /// - Parameter base: gives the texts of the base file of a name.
  /// - Returns: the file it translates, and the translations that are up to date, by their key in
  ///   the questionnaire.
  func translation(
    _ bytes: [UInt8], language: String, glossary: (checks: GlossaryChecks, base: String)? = nil,
    files: [String] = [], base: (String) -> TranslationBase?
  ) -> (of: String, texts: [String: String])? {
    guard let root = root(of: bytes, format: .texts) else { return nil }
    let fields = Fields(root)
    if !TextPattern.language.matches(language) {
      report(.patternLanguage, at: nil, ["value": shortened(language)])
    } else if let named = fields.text("language"), named != language {
      report(
        .textsLanguage, at: fields.range(of: "language"), ["language": named, "folder": language])
    }
    guard let of = fields.text("of") else { return nil }
    guard let base = base(of) else {
      report(
        .textsOfUnknown, at: fields.range(of: "of"), ["file": shortened(of)],
        didYouMean: nearestName(to: of, among: files))
      return nil
    }
    lazy var have = Set(fields.fields("texts")?.all.map(\.key) ?? [])
    var known = 0
    var texts: [String: String] = [:]
    var unknown: [YAMLEntry] = []
    for entry in fields.fields("texts")?.all ?? [] {
      let translation = Fields(entry.value)
      guard let wanted = base.texts[entry.key] else {
        unknown.append(entry)
        continue
      }
      known += 1
      let source = wanted.source
      // A base text that is missing is told where it is missing.
      guard !source.text.isEmpty else { continue }
      let digest = wanted.digest
      guard translation.entry("of") != nil else {
        report(.textsWithoutDigest, at: entry.keyRange, ["key": entry.key, "digest": digest])
        continue
      }
      guard TextPattern.shortDigest.matches(translation.string("of")) else { continue }
      guard translation.string("of") == digest else {
        report(
          .textsStale, at: entry.keyRange, ["key": entry.key, "digest": digest],
          notes: [Diagnostic.Note("base-text", ["file": of, "text": excerpt(source.text)])])
        continue
      }
      let text = translation.string("text")
      if let node = translation.node("text"), source.isLine { checkLineTooLong(text, at: node) }
      let given = placeholders(in: text)
      if wanted.placeholders != given {
        report(
          .placeholdersDiffer, at: entry.keyRange,
          ["key": entry.key, "wanted": listed(wanted.placeholders), "given": listed(given)])
      }
      if let glossary {
        glossary.checks.check(
          text, in: language, translating: wanted.words.map { ($0, glossary.base) }
        ) { rule, arguments in
          report(rule, at: entry.keyRange, arguments.merging(["key": entry.key]) { $1 })
        }
      }
      texts[source.full] = text
    }
    if known < base.keys.count || !unknown.isEmpty {
      let missing = base.keys.filter { !have.contains($0) }
      reportUnknown(unknown, known: Set(base.keys.map { owner(of: $0) }), missing: missing)
      if !missing.isEmpty {
        reportMissing(
          missing, of: base.keys.count, at: fields.entry("texts")?.keyRange ?? fields.range)
      }
    }
    return (of, texts)
  }

  /// What has no translation is told once a file, with its count: a language that is being begun
  /// lacks hundreds of texts.
  func reportMissing(_ keys: [String], of total: Int, at range: SourceRange?) {
    let shown = keys.prefix(5).joined(separator: ", ") + (keys.count > 5 ? ", …" : "")
    report(
      .textsMissing, at: range,
      ["count": String(keys.count), "total": String(total), "keys": shown])
  }
}

/// The beginning of a text, enough to know it again.
func excerpt(_ text: String) -> String {
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  return line.count <= 160 ? line : line.prefix(157) + "…"
}
