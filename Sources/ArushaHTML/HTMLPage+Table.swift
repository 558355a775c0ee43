import ArushaReport

extension HTMLPage {
  /// A table in a region of its own, which scrolls, by keyboard too, where the page is narrow.
  mutating func markup(_ table: Table) -> String {
    let name = newName()
    let (heads, grid) = table.grids
    let size = grid.columnCount > 6 ? " wide" : ""
    var lines = [
      "<div class=\"table\(size)\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(name)\">",
      "<table>", "<caption id=\"\(name)\">\(caption(table))</caption>",
    ]
    lines.append(columns(table, count: grid.columnCount))
    lines += header(heads, of: table)
    lines.append("<tbody>")
    for (index, slots) in grid.rows.enumerated() {
      lines.append(row(slots, of: table, emphasis: table.rows[index].emphasis))
    }
    return (lines + ["</tbody>", "</table>", "</div>"]).joined(separator: "\n")
  }

  /// A region needs a name: without a caption the headers are it.
  private func caption(_ table: Table) -> String {
    guard table.caption.allSatisfy(\.isWhitespace) else {
      return "<span>\(escaped(table.caption))</span>"
    }
    let headers = table.columns.map(\.header).filter { !$0.isEmpty }.joined(separator: ", ")
    return "<span class=\"unseen\">\(escaped(headers.isEmpty ? "–" : headers))</span>"
  }

  private func columns(_ table: Table, count: Int) -> String {
    let shares = (0..<count).map { table.column($0).width }
    let total = shares.reduce(0, +)
    let columns = shares.map { share in
      // Tenths of a percent, without a number formatter.
      let share = share * 1000 / total
      return "<col style=\"width:\(share / 10).\(share % 10)%\">"
    }
    return "<colgroup>\(columns.joined())</colgroup>"
  }

  private func header(_ grid: TableGrid, of table: Table) -> [String] {
    var rows = grid.rows.map { slots in
      let cells = slots.compactMap { slot -> String? in
        switch slot {
        case .cell(let cell, let columns, let rows):
          headerCell(content(cell), scope: columns > 1 ? "colgroup" : "col", columns, rows, nil)
        case .nothing: "<td></td>"
        case .right, .below: nil
        }
      }
      return "<tr>\(cells.joined())</tr>"
    }
    if table.columns.contains(where: { !$0.header.isEmpty }) {
      let cells = (0..<grid.columnCount).map { index in
        headerCell(
          escapedLines(table.column(index).header), scope: "col", 1, 1, table.column(index))
      }
      rows.append("<tr>\(cells.joined())</tr>")
    }
    return rows.isEmpty ? [] : ["<thead>"] + rows + ["</thead>"]
  }

  private func headerCell(
    _ content: String, scope: String, _ columns: Int, _ rows: Int, _ column: Column?
  ) -> String {
    let attributes = spans(columns, rows) + style(column)
    return content.isEmpty
      ? "<td\(attributes)></td>" : "<th scope=\"\(scope)\"\(attributes)>\(content)</th>"
  }

  private func row(_ slots: [TableGrid.Slot], of table: Table, emphasis: Row.Emphasis) -> String {
    let cells = slots.enumerated().compactMap { index, slot -> String? in
      switch slot {
      case .cell(let cell, let columns, let rows):
        let attributes = spans(columns, rows) + style(columns == 1 ? table.column(index) : nil)
        guard cell.isHeader else { return "<td\(attributes)>\(content(cell))</td>" }
        let scope = rows > 1 || columns == slots.count ? "rowgroup" : "row"
        return "<th scope=\"\(scope)\"\(attributes)>\(content(cell))</th>"
      case .nothing: return "<td></td>"
      case .right, .below: return nil
      }
    }
    let name =
      switch emphasis {
      case .none: ""
      case .strong: " class=\"strong\""
      case .group: " class=\"group\""
      }
    return "<tr\(name)>\(cells.joined())</tr>"
  }

  private func content(_ cell: Cell) -> String {
    let paragraphs = cell.visibleParagraphs.map { markup($0) }
    guard paragraphs.count > 1 else { return paragraphs.first ?? "" }
    return paragraphs.map { "<p>\($0)</p>" }.joined()
  }

  private func spans(_ columns: Int, _ rows: Int) -> String {
    (columns > 1 ? " colspan=\"\(columns)\"" : "") + (rows > 1 ? " rowspan=\"\(rows)\"" : "")
  }

  private func style(_ column: Column?) -> String {
    guard let column else { return "" }
    var names: [String] = []
    if column.kind == .number { names.append("number") }
    switch column.alignment {
    case .start: break
    case .center: names.append("center")
    case .end: names.append("end")
    }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
