/// Why a workbook could not be written.
package enum WorkbookProblem: Error, Sendable, Hashable {
  /// The system has no memory, or no file in memory.
  case noMemory
  /// A cell's text is longer than 32,767 UTF-16 units, which is all that spreadsheets take.
  case textTooLong(sheet: String, row: Int, column: Int)
  /// Not a day that spreadsheets know.
  case badDay(sheet: String, row: Int, column: Int)
  /// What the library says, by its number.
  case library(Int)
}
