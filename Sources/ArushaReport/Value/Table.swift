/// Rows of cells under named columns.
package struct Table: Sendable, Hashable {
  package var caption: String
  package var columns: [Column]
  /// Rows above the columns' own headers, which name groups of columns.
  package var headerRows: [Row]
  package var rows: [Row]

  package init(caption: String, columns: [Column], headerRows: [Row] = [], rows: [Row] = []) {
    self.caption = caption
    self.columns = columns
    self.headerRows = headerRows
    self.rows = rows
  }
}

/// What the cells of one column share.
package struct Column: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable, CaseIterable { case start, center, end }
  package enum Kind: Sendable, Hashable, CaseIterable { case text, number }

  package var header: String
  package var kind: Kind
  package var alignment: Alignment
  /// Its share of the table's width, beside the other columns' shares; at least 1.
  package var width: Int

  /// - Parameter alignment: the end for numbers and the start for texts where it is nil.
  package init(
    _ header: String, kind: Kind = .text, alignment: Alignment? = nil, width: Int = 1
  ) {
    self.header = header
    self.kind = kind
    self.alignment = alignment ?? (kind == .number ? .end : .start)
    self.width = max(1, width)
  }

  package static func number(_ header: String, width: Int = 1) -> Column {
    Column(header, kind: .number, width: width)
  }
}

extension Column: ExpressibleByStringLiteral {
  package init(stringLiteral header: String) { self.init(header) }
}
