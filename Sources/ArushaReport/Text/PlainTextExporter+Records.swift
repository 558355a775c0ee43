import ArushaText

extension PlainTextExporter {
  /// A table as one record a row: its name, then `label: value` a line. A column without a value
  /// keeps its label, so that what is still to be filled in is seen.
  func records(_ grid: TableGrid, headers: [String], width: Int) -> [String] {
    let shown = Set(grid.rows.flatMap { fields($0) }.flatMap(\.columns))
    let unused = headers.indices.filter { !shown.contains($0) }.map { headers[$0] }
    let rest = unused.filter { !$0.isEmpty }.joined(separator: ", ")
    return spaced(
      [lines(rest, width: width)]
        + grid.rows.map { row in
          let fields = fields(row)
          return (fields.filter(\.isName) + fields.filter { !$0.isName })
            .flatMap { lines($0, headers: headers, width: width) }
        })
  }

  /// A value of a record and the columns it stands in; none for one that names rows under it.
  private struct Field {
    var words: String
    var columns: Range<Int>
    var isName: Bool
  }

  private func lines(_ field: Field, headers: [String], width: Int) -> [String] {
    var labels: [String] = []
    for label in headers[field.columns] where !label.isEmpty && labels.last != label {
      labels.append(label)
    }
    let label = labels.joined(separator: ", ")
    return labelled(label, field.words, width: width, first: field.isName ? "" : "  ")
  }

  private func fields(_ row: [TableGrid.Slot]) -> [Field] {
    row.enumerated().compactMap { index, slot in
      switch slot {
      case .cell(let cell, let columns, rows: _):
        // A cell over the whole row is its own label.
        let covered = columns == row.count && columns > 1 ? 0..<0 : index..<index + columns
        return Field(words: cell.words, columns: covered, isName: cell.isHeader)
      // A record stands alone, so that it repeats what a cell above says for it, too.
      case .below(let cell):
        return Field(words: cell.words, columns: index..<index + 1, isName: cell.isHeader)
      case .nothing: return Field(words: "", columns: index..<index + 1, isName: false)
      case .right: return nil
      }
    }
  }
}
