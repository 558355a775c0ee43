import ArushaDiagnostics
import ArushaYAML

/// One `arusha.texts` file as it stands, up to date or not.
struct TranslationFile: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    let key: String
    var text: String
    /// What it says its base text was.
    var digest: String?
  }

  /// The comments before its first key, each line with its end.
  var opening = ""
  let language: String
  let name: String
  var entries: [Entry] = []

  init(language: String, of name: String) {
    self.language = language
    self.name = name
  }

  /// - Parameter bytes: of a file that has been checked.
  init?(_ bytes: [UInt8], file: String) {
    guard let fields = readRoot(bytes, file: file), let language = fields.text("language"),
      let name = fields.text("of")
    else { return nil }
    self.language = language
    self.name = name
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) else { break }
      opening += line + "\n"
    }
    entries = (fields.fields("texts")?.all ?? []).map { entry in
      let translation = Fields(entry.value)
      return Entry(
        key: entry.key, text: translation.string("text"), digest: translation.text("of"))
    }
  }

  func written(as file: String) throws(DiagnosticError) -> String {
    opening
      + (try writeYAML(
        .mapping([
          .init("schema", .plain(FileFormat.texts.schema)),
          .init("language", .plain(language)), .init("of", .plain(name)),
          .init(
            "texts",
            .mapping(
              entries.map { entry in
                var members: [YAMLValue.Member] = [.init("text", .text(entry.text))]
                if let digest = entry.digest { members.append(.init("of", .text(digest))) }
                return .init(entry.key, .mapping(members))
              })),
        ]), readableAs: file))
  }
}

extension SourceFolder {
  /// What a language has, by the file that is translated.
  func translationFiles(in language: String) -> [String: (path: String, file: TranslationFile)] {
    var found: [String: (String, TranslationFile)] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key })
    where path.hasPrefix("texts/\(language)/") && path.hasSuffix(".yaml") {
      if let file = TranslationFile(bytes, file: shownPath(of: path)) {
        found[file.name] = (path, file)
      }
    }
    return found
  }
}
