/// How cells look.
package struct CellStyle: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable { case start, center, end }

  package var isBold = false
  package var isItalic = false
  /// Of the letters, in points.
  package var size = 10
  /// `0xRRGGBB`.
  package var color = 0x1A1A1A
  /// nil: none.
  package var fill: Int?
  package var wraps = true
  package var hasBorder = true
  package var alignment = Alignment.start
  /// How numbers and dates are shown, such as `dd/mm/yyyy`; nil: as they are.
  package var format: String?

  package init() {}

  package static let body = CellStyle()
  package static let header = CellStyle {
    $0.isBold = true
    $0.fill = 0x1F4E79
    $0.color = 0xFFFFFF
  }
  package static let title = CellStyle {
    $0.isBold = true
    $0.size = 14
    $0.wraps = false
    $0.hasBorder = false
  }
  package static let note = CellStyle {
    $0.color = 0x555555
    $0.hasBorder = false
  }

  package init(_ change: (inout CellStyle) -> Void) {
    self.init()
    change(&self)
  }

  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}

/// Cells, from `first` to `last`, both included and from 0.
package struct CellRange: Sendable, Hashable {
  package var firstRow: Int
  package var lastRow: Int
  package var firstColumn: Int
  package var lastColumn: Int

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    firstRow = rows.lowerBound
    lastRow = rows.upperBound
    firstColumn = columns.lowerBound
    lastColumn = columns.upperBound
  }
}

/// What may be typed into cells.
package struct CellChoices: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// One of these words, from a drop-down; together at most 255 UTF-16 units with commas between.
    case words([String])
    /// A day from 2000 to 2099.
    case date
    case integer(ClosedRange<Int>)
  }

  package var range: CellRange
  package var kind: Kind
  /// What is told where something else was typed: at most 32 and 255 characters.
  package var title: String
  package var message: String

  package init(_ range: CellRange, _ kind: Kind, title: String, message: String) {
    self.range = range
    self.kind = kind
    self.title = title
    self.message = message
  }
}

/// Cells that look otherwise while a condition holds.
package struct CellHighlight: Sendable, Hashable {
  package var range: CellRange
  /// A spreadsheet condition over the range's first cell, beginning with `=`: ours, never text from
  /// a file.
  package var condition: String
  package var fill: Int
  package var color: Int

  package init(_ range: CellRange, condition: String, fill: Int, color: Int) {
    self.range = range
    self.condition = condition
    self.fill = fill
    self.color = color
  }
}
