import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Reads `texts/<language>/` of a questionnaire. A translation whose base text changed is stale:
/// reported, and not used.
///
/// - Parameter listed: the forms of the questionnaire; one of them that could not be read says so
///   itself, and its translations are left alone.
func readTranslations(
  of base: Questionnaire, listed: Set<String>, in folder: SourceFolder,
  into translations: inout [String: [String: String]]
) -> [Diagnostic] {
  var sources: [String: (prefix: String, texts: [(key: String, text: String)])] = [
    "questionnaire.yaml": ("", [("title", base.title)])
  ]
  for form in base.forms { sources[form.file] = (form.titlePrefix, form.texts) }
  var problems: [Diagnostic] = []
  for (path, bytes) in folder.files.sorted(by: { $0.key < $1.key }) {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "texts", parts[2].hasSuffix(".yaml") else { continue }
    let name = String(parts[2])
    if listed.contains(name), sources[name] == nil { continue }
    let reading = FileReading(file: folder.shownPath(of: path))
    if let texts = reading.translation(
      bytes, language: String(parts[1]), source: { sources[$0] })
    {
      translations[String(parts[1]), default: [:]].merge(texts) { first, _ in first }
    }
    problems += reading.diagnostics
  }
  return problems
}

extension FileReading {
  /// Reads one `arusha.texts` file.
  ///
  /// - Parameter source: gives the texts of the base file of a name; the prefix makes the key
  ///   `title`, which every form has, its form's own.
  /// - Returns: the translations that are up to date, by key.
  func translation(
    _ bytes: [UInt8], language: String,
    source: (String) -> (prefix: String, texts: [(key: String, text: String)])?
  ) -> [String: String]? {
    guard let root = root(of: bytes, format: .texts) else { return nil }
    let fields = Fields(root)
    if let named = fields.text("language"), named != language {
      report(
        .textsLanguage, at: fields.range(of: "language"), ["language": named, "folder": language])
    }
    guard let of = fields.text("of") else { return nil }
    guard let (prefix, base) = source(of) else {
      report(.textsOfUnknown, at: fields.range(of: "of"), ["file": shortened(of)])
      return nil
    }
    let wanted = Dictionary(base.map { ($0.key, $0.text) }) { first, _ in first }
    var texts: [String: String] = [:]
    for entry in fields.fields("texts")?.all ?? [] {
      let translation = Fields(entry.value)
      guard let text = wanted[entry.key] else {
        report(
          .textsKeyUnknown, at: entry.keyRange, ["key": shortened(entry.key)],
          didYouMean: nearestName(to: entry.key, among: base.map(\.key)))
        continue
      }
      // A base text that is missing is told where it is missing.
      guard !text.isEmpty else { continue }
      let digest = textDigest(text)
      guard translation.string("of") == digest else {
        report(.textsStale, at: entry.keyRange, ["key": entry.key, "digest": digest])
        continue
      }
      texts[entry.key == "title" ? prefix + "title" : entry.key] = translation.string("text")
    }
    let have = Set(fields.fields("texts")?.all.map(\.key) ?? [])
    for (key, _) in base where !have.contains(key) {
      report(.textsMissing, at: fields.node("texts").map(\.range), ["key": key])
    }
    return texts
  }
}
