/// A table's cells at their places: spans laid out, cut where the table ends, short rows filled.
package struct TableGrid: Sendable, Hashable {
  /// What stands at one row and column.
  package enum Slot: Sendable, Hashable {
    /// A cell begins here and covers that many columns and rows.
    case cell(Cell, columns: Int, rows: Int)
    /// Covered by the cell to the left.
    case right(of: Cell)
    /// Covered by a cell of a row above.
    case below(Cell)
    case nothing

    /// The cell that covers the place.
    package var cell: Cell? {
      switch self {
      case .cell(let cell, columns: _, rows: _), .right(of: let cell), .below(let cell): cell
      case .nothing: nil
      }
    }
  }

  package private(set) var rows: [[Slot]]
  package private(set) var columnCount: Int

  /// - Parameter columns: how many there are at least; rows with more cells add some.
  package init(_ rows: [Row], columns: Int) {
    columnCount = columns
    self.rows = Array(repeating: Array(repeating: .nothing, count: columns), count: rows.count)
    for (rowIndex, row) in rows.enumerated() {
      var column = 0
      for cell in row.cells {
        while column < columnCount, self.rows[rowIndex][column] != .nothing { column += 1 }
        if column == columnCount { addColumn() }
        column += place(cell, row: rowIndex, column: column)
      }
    }
  }

  /// Adds empty columns until there are that many.
  package mutating func widen(to count: Int) {
    while columnCount < count { addColumn() }
  }

  private mutating func addColumn() {
    columnCount += 1
    for index in rows.indices { rows[index].append(.nothing) }
  }

  /// The number of columns taken: a span stops where another cell already stands.
  private mutating func place(_ cell: Cell, row: Int, column: Int) -> Int {
    let free = rows[row][column...].prefix { $0 == .nothing }.count
    let columns = min(cell.columnSpan, free)
    let rowCount = min(cell.rowSpan, rows.count - row)
    for offset in 0..<columns {
      rows[row][column + offset] = .right(of: cell)
      for below in 0..<rowCount where below > 0 {
        rows[row + below][column + offset] = .below(cell)
      }
    }
    rows[row][column] = .cell(cell, columns: columns, rows: rowCount)
    return columns
  }
}
