/// The texts of one file and what their translations are held to, worked out once for all languages.
struct TranslationBase {
  struct Text {
    let source: TranslatableText
    /// What a translation that is up to date names.
    let digest: String
    let placeholders: Set<String>
    /// Where translations are held to a glossary.
    let words: NormalizedWords?
  }

  /// In the order of the file.
  let keys: [String]
  let texts: [String: Text]

  init(_ texts: [TranslatableText], withWords: Bool = false) {
    keys = texts.map(\.key)
    self.texts = Dictionary(
      texts.map { text in
        (
          text.key,
          Text(
            source: text, digest: textDigest(text.text),
            placeholders: ArushaForms.placeholders(in: text.text),
            words: withWords ? NormalizedWords(text.text) : nil)
        )
      }
    ) { first, _ in first }
  }
}
