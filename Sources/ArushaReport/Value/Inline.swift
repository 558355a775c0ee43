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

  /// The words alone.
  package var words: String {
    switch self {
    case .text(let words), .strong(let words), .emphasis(let words), .code(let words),
      .link(let words, to: _), .foreign(let words, language: _):
      words
    }
  }
}

extension Inline: ExpressibleByStringLiteral {
  package init(stringLiteral words: String) { self = .text(words) }
}
