import ArushaText

extension PlainTextExporter {
  /// Aligned columns where every word fits into its column, else one record a row.
  func lines(_ table: Table, width: Int) -> [String] {
    let grid = table.grids.body
    let headers = table.flatHeaders()
    let caption = lines(table.caption, width: width)
    guard let widths = columnWidths(grid, headers: headers, table: table, width: width) else {
      return caption + [""] + records(grid, headers: headers, width: width)
    }
    let rows = grid.rows.indices.map { cells(grid, table, row: $0, widths: widths) }
    let isTall = rows.contains { $0.count > 1 }
    let body = rows.enumerated().flatMap { index, lines in
      let isApart = isTall || table.rows[index].emphasis != .none
      return (isApart && index > 0 ? [""] : []) + lines
    }
    let head = header(headers, table, widths: widths)
    return caption + (caption.isEmpty || head.isEmpty ? [] : [""]) + head + body
  }

  private static let gap = "  "

  private func columnWidths(
    _ grid: TableGrid, headers: [String], table: Table, width: Int
  ) -> [Int]? {
    var columns = headers.map { ColumnWidths.Column(header: clean($0)) }
    for row in grid.rows {
      for (index, slot) in row.enumerated() {
        guard case .cell(let cell, let span, _) = slot, span == 1 else { continue }
        columns[index].add(clean(cell.words))
      }
    }
    let gaps = Self.gap.count * (columns.count - 1)
    guard let widths = ColumnWidths.fitting(columns, into: width - gaps),
      spansFit(grid, widths: widths)
    else { return nil }
    return widths
  }

  /// Whether every cell over several columns has room for its words.
  private func spansFit(_ grid: TableGrid, widths: [Int]) -> Bool {
    grid.rows.allSatisfy { row in
      row.enumerated().allSatisfy { index, slot in
        guard case .cell(let cell, let span, _) = slot, span > 1 else { return true }
        return ColumnWidths.Column(clean(cell.words)).least <= room(widths[index..<index + span])
      }
    }
  }

  /// The places of columns side by side, with the gaps between them.
  private func room(_ widths: ArraySlice<Int>) -> Int {
    widths.reduce(0, +) + Self.gap.count * (widths.count - 1)
  }

  private func header(_ headers: [String], _ table: Table, widths: [Int]) -> [String] {
    guard headers.contains(where: { !$0.isEmpty }) else { return [] }
    let cells = headers.enumerated().map { index, header in
      lines(header, width: widths[index])
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return beside(cells, table, widths: widths, fromBottom: true) + [rule]
  }

  private func cells(_ grid: TableGrid, _ table: Table, row: Int, widths: [Int]) -> [String] {
    var cells: [[String]] = []
    var columnWidths: [Int] = []
    for (index, slot) in grid.rows[row].enumerated() {
      switch slot {
      case .cell(let cell, let span, _):
        let room = room(widths[index..<index + span])
        cells.append(lines(cell.words, width: room))
        columnWidths.append(room)
      case .right: break
      case .below, .nothing:
        cells.append([])
        columnWidths.append(widths[index])
      }
    }
    // Only where no cell spans do the cells stand under their columns' alignments.
    let aligned = cells.count == widths.count ? table : nil
    return beside(cells, aligned, widths: columnWidths)
  }

  /// Cells side by side, each on its lines.
  private func beside(
    _ cells: [[String]], _ table: Table?, widths: [Int], fromBottom: Bool = false
  ) -> [String] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      cells.enumerated().map { index, cell in
        let place = fromBottom ? line - (height - cell.count) : line
        let text = cell.indices.contains(place) ? cell[place] : ""
        return text.aligned(table?.column(index).alignment ?? .start, width: widths[index])
      }
      .joined(separator: Self.gap)
    }
  }
}

extension String {
  fileprivate func aligned(_ alignment: Column.Alignment, width: Int) -> String {
    let room = max(0, width - displayWidth(self))
    let before =
      switch alignment {
      case .start: 0
      case .center: room / 2
      case .end: room
      }
    return padded(String(repeating: " ", count: before) + self, to: width)
  }
}
