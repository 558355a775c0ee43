extension Table {
  /// The header rows' and the body's cells at their places, over the same columns: as many as the
  /// longest of the rows needs.
  package var grids: (header: TableGrid, body: TableGrid) {
    var header = TableGrid(headerRows, columns: max(1, columns.count))
    let body = TableGrid(rows, columns: header.columnCount)
    header.widen(to: body.columnCount)
    return (header, body)
  }

  /// The column at an index; a plain one where a row is longer than the table has columns.
  package func column(_ index: Int) -> Column {
    columns.indices.contains(index) ? columns[index] : Column("")
  }

  /// One header text a column, for formats without spans: the groups it stands in, then its own.
  package func flatHeaders(separator: String = " – ") -> [String] {
    let header = grids.header
    return (0..<header.columnCount).map { index in
      var parts: [String] = []
      let names = header.rows.map { $0[index].cell?.words ?? "" } + [column(index).header]
      for name in names where !name.allSatisfy(\.isWhitespace) && parts.last != name {
        parts.append(name)
      }
      return parts.joined(separator: separator)
    }
  }
}
