extension MarkdownPage {
  /// Pipe tables know no spans: a cell over rows is repeated in each, a cell over columns stands
  /// in the first of them.
  func markup(_ table: Table) -> String {
    let grid = table.grids.body
    let headers = table.flatHeaders().map {
      MarkdownEscaping.words($0, lineBreak: "<br>")
    }
    var lines = [row(headers), rule(table, columns: grid.columnCount)]
    for (index, slots) in grid.rows.enumerated() {
      let isStrong = table.rows[index].emphasis != .none
      lines.append(row(slots.map { cell($0, isStrong: isStrong) }))
    }
    let caption = table.caption.isEmpty ? "" : strong(table.caption) + "\n\n"
    return caption + lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func cell(_ slot: TableGrid.Slot, isStrong: Bool) -> String {
    switch slot {
    case .cell(let cell, columns: _, rows: _), .below(let cell):
      cell.visibleParagraphs.map { prose in
        isStrong ? strong(prose.words) : markup(prose, lineBreak: "<br>")
      }
      .joined(separator: "<br>")
    case .right, .nothing: ""
    }
  }

  /// Pandoc takes the columns' shares from the lengths of their dashes.
  private func rule(_ table: Table, columns: Int) -> String {
    let dashes = (0..<columns).map { index in
      let column = table.column(index)
      let line = String(repeating: "-", count: 3 * column.width)
      return switch column.alignment {
      case .start: ":" + line
      case .center: ":" + line + ":"
      case .end: line + ":"
      }
    }
    return row(dashes)
  }
}
