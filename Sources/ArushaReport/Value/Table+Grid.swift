extension Table {
  /// The body's cells at their places.
  package var grid: TableGrid {
    let header = headerRows.map(\.cells.count).max() ?? 0
    return TableGrid(rows, columns: max(1, columns.count, header))
  }

  /// The header rows' cells at their places, over as many columns as the body has.
  package func headerGrid(columns: Int) -> TableGrid { TableGrid(headerRows, columns: columns) }

  /// The column at an index; a plain one where a row is longer than the table has columns.
  package func column(_ index: Int) -> Column {
    columns.indices.contains(index) ? columns[index] : Column("")
  }

  /// One header text a column, for formats without spans: the groups it stands in, then its own.
  package func flatHeaders(columns count: Int, separator: String = " – ") -> [String] {
    let groups = headerGrid(columns: count).rows
    return (0..<count).map { index in
      var parts: [String] = []
      let names = groups.map { $0[index].cell?.words ?? "" } + [column(index).header]
      for name in names where !name.allSatisfy(\.isWhitespace) && parts.last != name {
        parts.append(name)
      }
      return parts.joined(separator: separator)
    }
  }
}
