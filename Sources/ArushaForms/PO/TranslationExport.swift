import ArushaModel
import ArushaText

/// Texts as messages to translate, file by file, in the order of the files.
///
/// A translation that is up to date stands as it is; one whose base text changed, or that nobody
/// has said to be up to date, is fuzzy. A text that has none takes that of the same key, or of the
/// same words, from another file: fuzzy where the words are not known to be the same. In the
/// pseudo-language every text is there, made from the base text.
///
/// - Parameter comments: what the translator should know of a text, by its file and key.
package func exportTexts(
  of collection: TextCollection, to language: String,
  comments: (_ file: String, _ key: String) -> [String]
) -> [POEntry] {
  let isPseudo = language == Language.pseudo.rawValue
  let files = collection.translations(in: language)
  let memory = TranslationMemory(files.values.map(\.file))
  return collection.sources.sorted { $0.key < $1.key }.flatMap { name, texts in
    let own = Dictionary(
      (files[name]?.file.entries ?? []).map { ($0.key, $0) }
    ) { first, _ in first }
    return texts.filter { !$0.text.isEmpty }.map { text in
      let digest = textDigest(text.text)
      let found =
        isPseudo
        ? TranslationFile.Entry(pseudo: text)
        : own[text.key] ?? memory.suggestion(key: text.key, digest: digest)
      return POEntry(
        context: messageContext(file: name, key: text.key), source: text.text,
        translation: found?.text ?? "", isFuzzy: found.map { $0.digest != digest } ?? false,
        comments: comments(name, text.key),
        plural: text.plural.map {
          POEntry.PluralForms(source: $0, translation: found?.plural ?? found?.text ?? "")
        })
    }
  }
}

extension TranslationFile.Entry {
  fileprivate init(pseudo text: TranslatableText) {
    self.init(
      key: text.key, text: pseudoText(text.text), digest: textDigest(text.text),
      plural: text.plural.map(pseudoText))
  }
}

/// Which text a message is: `01-leadership.yaml:LEAD-01-a.text`.
func messageContext(file: String, key: String) -> String { "\(file):\(key)" }

/// What was translated anywhere in a language.
private struct TranslationMemory {
  private var byKey: [String: TranslationFile.Entry] = [:]
  private var byDigest: [String: TranslationFile.Entry] = [:]

  init(_ files: [TranslationFile]) {
    for file in files.sorted(by: { $0.name < $1.name }) {
      for entry in file.entries {
        // Every form has a title.
        if entry.key.contains(".") { byKey[entry.key] = entry }
        if let digest = entry.digest { byDigest[digest] = entry }
      }
    }
  }

  func suggestion(key: String, digest: String) -> TranslationFile.Entry? {
    if let moved = byKey[key] { return moved }
    // The same words elsewhere need not be meant the same way.
    return byDigest[digest].map { TranslationFile.Entry(key: key, text: $0.text) }
  }
}
