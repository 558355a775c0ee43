/// Somebody else's words, as they were said.
package struct Quotation: Sendable, Hashable {
  /// Verbatim, without quotation marks; its line feeds part paragraphs.
  package var text: String
  /// The language of the words (BCP 47).
  package var language: String
  /// Who said it and where it is written.
  package var source: Prose

  package init(_ text: String, language: String, source: Prose) {
    self.text = text
    self.language = language
    self.source = source
  }

  /// The paragraphs that hold words.
  package var paragraphs: [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
