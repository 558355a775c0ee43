import ArushaPackages
import ArushaReport

/// Which parts of a table its style, and a screen reader, take for headers.
enum TableLook: String {
  case firstRow = "04A0"
  case firstColumn = "0480"
}

extension WordBody {
  func tableStart(
    _ style: WordStyle, widths: [Int], look: TableLook, caption: String
  ) -> String {
    let flags =
      look == .firstRow
      ? "w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\""
      : "w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\""
    let named =
      caption.allSatisfy(\.isWhitespace) ? "" : "<w:tblCaption w:val=\"\(xmlText(caption))\"/>"
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(xmlText(ids[style]))\"/>"
      + (language.isRightToLeft ? "<w:bidiVisual/>" : "")
      + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
      + (frame == nil ? "" : "<w:tblInd w:w=\"160\" w:type=\"dxa\"/>")
      + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"\(look.rawValue)\" \(flags) "
      + "w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>\(named)</w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
  }

  mutating func write(_ table: Table) {
    let (heads, grid) = table.grids
    let hasHeaders = table.columns.contains { !$0.header.isEmpty }
    guard grid.columnCount > 0, hasHeaders || !heads.rows.isEmpty || !grid.rows.isEmpty else {
      return
    }
    if !table.caption.allSatisfy(\.isWhitespace) {
      add(WordParagraph(.caption, run(table.caption)))
    }
    let widths = columnWidths(table, count: grid.columnCount)
    var rows = writtenRows(heads, table, widths, isHeader: true, isLast: !hasHeaders)
    if hasHeaders {
      let cells = (0..<grid.columnCount).map { index in
        var cell = WordCell(width: widths[index], content: [])
        let column = table.column(index)
        var words = WordParagraph(.tableHeading, run(column.header))
        words.alignment = alignment(column)
        if !column.header.isEmpty { cell.content = [directed(words)] }
        cell.fill = WordColor.panel
        cell.isAtBottom = true
        return cell
      }
      rows += WordCell.row(cells, isHeader: true, ids)
    }
    rows += writtenRows(grid, table, widths, isHeader: false, isLast: false)
    addTable(
      tableStart(
        .table, widths: widths, look: hasHeaders || !heads.rows.isEmpty ? .firstRow : .firstColumn,
        caption: table.caption) + rows + "</w:tbl>")
  }

  /// The columns' shares of the room, at least as wide as a short word.
  private func columnWidths(_ table: Table, count: Int) -> [Int] {
    let shares = (0..<count).map { table.column($0).width }
    let total = shares.reduce(0, +)
    let least = min(740, width / count)
    var widths = shares.map { max(least, width * $0 / total) }
    // What the narrow ones took, the widest give.
    while let excess = Optional(widths.reduce(0, +) - width), excess > 0,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > least
    {
      widths[widest] -= min(excess, max(1, (widths[widest] - least) / 2))
    }
    return widths
  }

  private mutating func writtenRows(
    _ grid: TableGrid, _ table: Table, _ widths: [Int], isHeader: Bool, isLast: Bool
  ) -> String {
    // By its first column, what covers the rows below: how many columns, and how many rows more.
    var covers: [Int: (columns: Int, rows: Int)] = [:]
    var out = ""
    for (rowIndex, slots) in grid.rows.enumerated() {
      let emphasis = isHeader ? Row.Emphasis.none : table.rows[rowIndex].emphasis
      var cells: [WordCell] = []
      var index = 0
      while index < slots.count {
        var columns = 1
        var cell = WordCell(width: 0, content: [])
        if case .cell(let source, columns: let spanned, rows: let below) = slots[index] {
          columns = spanned
          cell.merge = below > 1 ? .restart : nil
          covers[index] = below > 1 ? (columns, below - 1) : nil
          cell.content = content(
            source, columns == 1 ? table.column(index) : nil,
            isStrong: isHeader || emphasis != .none || source.isHeader,
            isKept: emphasis == .group || isHeader)
        } else if let cover = covers[index], cover.rows > 0 {
          columns = cover.columns
          cell.merge = .continue
          covers[index] = (columns, cover.rows - 1)
        }
        cell.width = widths[index..<index + columns].reduce(0, +)
        cell.columns = columns
        cell.fill = fill(isHeader, emphasis)
        cells.append(cell)
        index += columns
      }
      out += WordCell.row(cells, isHeader: isHeader, ids)
    }
    return out
  }

  private func fill(_ isHeader: Bool, _ emphasis: Row.Emphasis) -> String? {
    if isHeader { return WordColor.panel }
    return switch emphasis {
    case .none: nil
    case .strong: WordColor.panel
    case .group: WordColor.group
    }
  }

  private mutating func content(
    _ cell: Cell, _ column: Column?, isStrong: Bool, isKept: Bool
  ) -> [WordParagraph] {
    cell.visibleParagraphs.map { prose in
      var paragraph = WordParagraph(.tableText, runs(prose, bold: isStrong))
      paragraph.isKeptWithNext = isKept
      paragraph.alignment = column.flatMap(alignment)
      return directed(paragraph)
    }
  }

  private func alignment(_ column: Column) -> WordAlignment? {
    switch column.alignment {
    case .start: nil
    case .center: .center
    case .end: .end
    }
  }
}
