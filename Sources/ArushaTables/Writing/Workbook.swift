/// A workbook to be written. What it holds is text, numbers and dates: never a formula.
package struct Workbook: Sendable, Hashable {
  package var title: String
  /// Who stands in its properties: an administration, never a person.
  package var author: String
  /// Seconds since 1970, UTC.
  package var created: Int
  package var sheets: [Sheet]

  package init(title: String, author: String, created: Int, sheets: [Sheet]) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
  }
}

/// One sheet of a workbook.
package struct Sheet: Sendable, Hashable {
  /// At most 31 characters, without any of `[]:*?/\`; `Sheet.name(_:)` makes one.
  package var name: String
  package var columns: [SheetColumn]
  package var rows: [SheetRow]
  /// Rows and columns that stay in view; the rows are also repeated on every printed page.
  package var frozenRows: Int
  package var frozenColumns: Int
  /// The row, from 0, over whose cells the filter buttons stand; nil: there are none.
  package var filterRow: Int?
  package var choices: [CellChoices]
  package var highlights: [CellHighlight]
  package var isHidden: Bool
  package var footer: String?
  /// How many of the first columns are printed; nil: all. On a screen they are all there.
  package var printedColumns: Int?

  package init(
    name: String, columns: [SheetColumn], rows: [SheetRow], frozenRows: Int = 0,
    frozenColumns: Int = 0, filterRow: Int? = nil, choices: [CellChoices] = [],
    highlights: [CellHighlight] = [], isHidden: Bool = false, footer: String? = nil,
    printedColumns: Int? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.filterRow = filterRow
    self.choices = choices
    self.highlights = highlights
    self.isHidden = isHidden
    self.footer = footer
    self.printedColumns = printedColumns
  }

  /// A text as the name of a sheet: what spreadsheets refuse in one becomes a hyphen, and what is
  /// over 31 UTF-16 units is cut.
  package static func name(_ text: String) -> String {
    var name = ""
    for character in text {
      let isRefused =
        "[]:*?/\\".contains(character)
        || character.unicodeScalars.contains {
          $0.value < 0x20 || $0.value == 0x7F
        }
      let next = isRefused ? "-" : String(character)
      guard name.utf16.count + next.utf16.count <= 31 else { break }
      name += next
    }
    while name.hasPrefix("'") { name.removeFirst() }
    while name.hasSuffix("'") || name.hasSuffix(" ") { name.removeLast() }
    return name.isEmpty ? "-" : name
  }
}

/// One column of a sheet.
package struct SheetColumn: Sendable, Hashable {
  /// In characters of the usual letter size, 1…255.
  package var width: Int
  package var isHidden: Bool

  package init(width: Int, isHidden: Bool = false) {
    self.width = width
    self.isHidden = isHidden
  }
}

/// One row of a sheet.
package struct SheetRow: Sendable, Hashable {
  package var cells: [SheetCell]
  /// Of cells that have none of their own.
  package var style: CellStyle
  /// In points; nil: high enough for its text, as it wraps in its columns.
  package var height: Double?

  package init(_ cells: [SheetCell], style: CellStyle = .body, height: Double? = nil) {
    self.cells = cells
    self.style = style
    self.height = height
  }
}

/// One cell of a sheet.
package struct SheetCell: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case blank
    /// Written as text, whatever it begins with.
    case text(String)
    case number(Double)
    /// A day, `YYYY-MM-DD`, from 1900-03-01 on.
    case date(String)
  }

  package var content: Content
  /// nil: the row's.
  package var style: CellStyle?

  package init(_ content: Content, style: CellStyle? = nil) {
    self.content = content
    self.style = style
  }

  package static let blank = SheetCell(.blank)
  package static func text(_ text: String?, style: CellStyle? = nil) -> SheetCell {
    text.map { SheetCell(.text($0), style: style) } ?? SheetCell(.blank, style: style)
  }
  package static func number(_ number: Int?, style: CellStyle? = nil) -> SheetCell {
    number.map { SheetCell(.number(Double($0)), style: style) }
      ?? SheetCell(.blank, style: style)
  }
}
