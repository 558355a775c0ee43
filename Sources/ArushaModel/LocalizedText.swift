/// A text in one or more languages, keyed by language code.
package struct LocalizedText: Sendable, Hashable {
  package let texts: [String: String]

  package init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The text in `language`, else in English, else in the first language by code, and the language
  /// it is in: what falls back must be seen to.
  package func text(in language: String) -> (text: String, language: String) {
    for wanted in [language, "en"] {
      if let text = texts[wanted] { return (text, wanted) }
    }
    return texts.min { $0.key < $1.key }.map { ($0.value, $0.key) } ?? ("", language)
  }
}
