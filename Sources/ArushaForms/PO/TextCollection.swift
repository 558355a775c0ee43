import ArushaDiagnostics
import ArushaModel

/// Texts that are translated together, with the folder that holds them and their translations: a
/// questionnaire's, the target profiles', a peer source's quotations, the program's own sentences.
package struct TextCollection: Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case questionnaire, targets, peers, interface
  }

  package let kind: Kind
  /// What a translator's file calls it.
  package let id: String
  package let edition: String?
  /// The language that the texts are written in.
  package let language: String
  package let folder: SourceFolder
  /// By the file they stand in.
  package let sources: [String: [TranslatableText]]

  package init(_ edition: QuestionnaireEdition, in folder: SourceFolder) {
    self.init(
      .questionnaire, id: edition.base.id, edition: edition.base.edition,
      language: edition.base.language, folder: folder, sources: edition.sources)
  }

  init(
    _ kind: Kind, id: String, edition: String? = nil, language: String, folder: SourceFolder,
    sources: [String: [TranslatableText]]
  ) {
    self.kind = kind
    self.id = id
    self.edition = edition
    self.language = language
    self.folder = folder
    self.sources = sources
  }

  /// The languages that something is translated to.
  package var languages: [String] {
    Set(
      folder.files.keys.compactMap { path -> String? in
        let parts = path.split(separator: "/").map(String.init)
        if kind == .interface {
          return parts.count == 1 && path != interfaceBase ? String(path.dropLast(5)) : nil
        }
        return parts.count == 3 && parts[0] == "texts" ? parts[1] : nil
      }
    ).filter { TextPattern.language.matches($0) }.sorted()
  }

  /// How much of each file a language has.
  ///
  /// - Returns: by file, in their order: all texts, those whose translation is up to date, and those
  ///   whose translation is of another text or does not say of which.
  package func counts(in language: String) -> [(file: String, all: Int, current: Int, stale: Int)] {
    let there = translations(in: language)
    return sources.sorted { $0.key < $1.key }.map { name, texts in
      let own = Dictionary((there[name]?.file.entries ?? []).map { ($0.key, $0.digest) }) {
        first, _ in first
      }
      let known = texts.compactMap { text in own[text.key].map { $0 == textDigest(text.text) } }
      return (name, texts.count, known.count { $0 }, known.count { !$0 })
    }
  }

  /// What a language has, by the file that is translated, with the path in the folder.
  func translations(in language: String) -> [String: (path: String, file: TranslationFile)] {
    if kind == .interface {
      let path = language + ".yaml"
      let file = folder.files[path].flatMap {
        TranslationFile(interface: $0, file: folder.shownPath(of: path), texts: sources)
      }
      return file.map { [interfaceBase: (path, $0)] } ?? [:]
    }
    var found: [String: (String, TranslationFile)] = [:]
    for (path, bytes) in folder.files.sorted(by: { $0.key < $1.key })
    where path.hasPrefix("texts/\(language)/") && path.hasSuffix(".yaml") {
      if let file = TranslationFile(bytes, file: folder.shownPath(of: path)) {
        found[file.name] = (path, file)
      }
    }
    return found
  }
}

/// The sentences of the program that the others are translations of.
let interfaceBase = "en.yaml"
