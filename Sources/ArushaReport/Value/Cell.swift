/// A cell of a table: one paragraph, several, or none.
package struct Cell: Sendable, Hashable {
  package var paragraphs: [Prose]
  /// How many columns it covers; never more than the table has.
  package var columnSpan: Int
  /// How many rows it covers; never more than are left.
  package var rowSpan: Int
  /// Whether it names its row (or, in a header row, its columns).
  package var isHeader: Bool

  package init(
    _ paragraphs: [Prose], columnSpan: Int = 1, rowSpan: Int = 1, isHeader: Bool = false
  ) {
    self.paragraphs = paragraphs
    self.columnSpan = max(1, columnSpan)
    self.rowSpan = max(1, rowSpan)
    self.isHeader = isHeader
  }

  package init(_ prose: Prose, columnSpan: Int = 1, rowSpan: Int = 1) {
    self.init([prose], columnSpan: columnSpan, rowSpan: rowSpan)
  }

  package init(_ text: String, columnSpan: Int = 1, rowSpan: Int = 1) {
    self.init([Prose(text)], columnSpan: columnSpan, rowSpan: rowSpan)
  }

  package static let empty = Cell([])

  /// The paragraphs that hold words.
  package var visibleParagraphs: [Prose] { paragraphs.filter { !$0.isBlank } }

  /// The words alone, one paragraph a line.
  package var words: String { visibleParagraphs.map(\.words).joined(separator: "\n") }
}

extension Cell: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(Prose(text)) }

  package init(stringInterpolation: Prose.StringInterpolation) {
    self.init(Prose(stringInterpolation: stringInterpolation))
  }
}
