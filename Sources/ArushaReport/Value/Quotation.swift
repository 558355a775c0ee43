/// Somebody else's words, as they were said.
package struct Quotation: Sendable, Hashable {
  /// Verbatim, without quotation marks; its line feeds part paragraphs.
  package var text: String
  /// The language of the words (BCP 47).
  package var language: String
  /// Who said it and where it is written.
  package var source: Prose
  /// The same in the report's language, with a word on whose translation it is.
  package var translation: Prose

  package init(
    _ text: String, language: String, source: Prose, translation: Prose = Prose("")
  ) {
    self.text = text
    self.language = language
    self.source = source
    self.translation = translation
  }

  /// The paragraphs that hold words.
  package var paragraphs: [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
