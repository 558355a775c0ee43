/// The words of one paragraph.
///
/// Built from a text, a list of runs, or a literal with runs in it:
/// `"The weakest question is \(.link("LEAD-01", to: "lead-01"))."`
package struct Prose: Sendable, Hashable {
  package var inlines: [Inline]

  package init(_ inlines: [Inline]) { self.inlines = inlines }

  package init(_ text: String) { self.init(text.isEmpty ? [] : [.text(text)]) }

  /// The words alone, without their marks.
  package var words: String { inlines.map(\.words).joined() }

  /// Whether nothing would be seen of it.
  package var isBlank: Bool { words.allSatisfy(\.isWhitespace) }

  package static func + (left: Prose, right: Prose) -> Prose {
    Prose(left.inlines + right.inlines)
  }
}

extension Prose: ExpressibleByArrayLiteral {
  package init(arrayLiteral inlines: Inline...) { self.init(inlines) }
}

extension Prose: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { inlines.append(.text(literal)) }
    }

    package mutating func appendInterpolation(_ inline: Inline) { inlines.append(inline) }

    package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.inlines)
  }

  package init(stringLiteral text: String) { self.init(text) }
}
