/// A run of words within a paragraph.
package enum Inline: Sendable, Hashable {
  case text(String)
  case strong(String)
  case emphasis(String)
  /// An id, a reference, a file name: kept as it is written.
  case code(String)
  /// Words that lead to the heading with that anchor.
  case link(String, to: String)
  /// Words of another language than the report's, with its BCP 47 code.
  case foreign(String, language: String)
  /// A footnote to the words before it; where nothing can stand at the foot, in brackets.
  case note(String)
  /// A place to be filled in, by hand or on screen.
  case field(Field)

  /// The words alone.
  package var words: String {
    switch self {
    case .text(let words), .strong(let words), .emphasis(let words), .code(let words),
      .link(let words, to: _), .foreign(let words, language: _):
      words
    case .note(let words): " (\(words))"
    case .field(let field): field.shown
    }
  }
}

extension Inline: ExpressibleByStringLiteral {
  package init(stringLiteral words: String) { self = .text(words) }
}
