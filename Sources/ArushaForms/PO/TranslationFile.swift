import ArushaDiagnostics
import ArushaYAML

/// One `arusha.texts` file as it stands, up to date or not.
struct TranslationFile: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    let key: String
    var text: String
    /// What it says its base text was.
    var digest: String? = nil
    /// What is said of several, where `text` is what is said of one.
    var plural: String? = nil
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

extension TranslationFile {
  /// A language of the interface. Its sentences do not say of which English ones they are
  /// translations: they are held to those of today.
  ///
  /// - Parameter texts: the English ones, by file.
  init?(interface bytes: [UInt8], file: String, texts: [String: [TranslatableText]]) {
    guard let own = FileReading(file: file).interface(bytes) else { return nil }
    self.init(language: own.language, of: interfaceBase)
    let base = Dictionary((texts[interfaceBase] ?? []).map { ($0.key, $0) }) { first, _ in first }
    entries = own.translatable.map {
      Entry(
        key: $0.key, text: $0.text, digest: base[$0.key].map { textDigest($0.text) },
        plural: base[$0.key]?.plural == nil ? nil : $0.plural ?? $0.text)
    }
  }
}
