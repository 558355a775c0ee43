/// A workbook as it was read.
package struct ReadWorkbook: Sendable, Hashable {
  package let sheets: [ReadSheet]
}

/// A sheet as it was read, or a CSV file, which is one sheet.
package struct ReadSheet: Sendable, Hashable {
  /// Empty for a CSV file.
  package let name: String
  /// By row from 1, as spreadsheets count, then by column from 1. Empty cells are left out.
  package let rows: [Int: [Int: ReadCell]]

  package init(name: String, rows: [Int: [Int: ReadCell]]) {
    self.name = name
    self.rows = rows
  }

  /// `AB` for 28.
  package static func columnName(_ column: Int) -> String {
    var (rest, name) = (column, "")
    while rest > 0 {
      let digit = (rest - 1) % 26
      name = String(Unicode.Scalar(UInt8(0x41 + digit))) + name
      rest = (rest - 1) / 26
    }
    return name
  }
}

/// What a cell holds.
package enum ReadCell: Sendable, Hashable {
  case text(String)
  case number(Double)
  /// A number that its format shows as a day.
  case day(String)
  /// A calculation: what it last gave is not taken, since nobody typed it.
  case formula
  /// `#N/A` and its like.
  case error(String)
}
