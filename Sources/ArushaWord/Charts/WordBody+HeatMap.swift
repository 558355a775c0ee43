import ArushaReport
import ArushaText

extension WordBody {
  /// A table whose cells are shaded, with their words: it reads in grey, aloud and in print.
  mutating func write(_ heat: HeatMap, _ about: String) {
    guard !heat.rows.isEmpty else { return }
    add(WordParagraph(.caption, run(heat.title)))
    let count = heat.columns.count + 1
    let first = max(width * 40 / 100, width - 1400 * (count - 1))
    let rest = count > 1 ? (width - first) / (count - 1) : 0
    let widths = [first] + Array(repeating: rest, count: count - 1)
    func cell(_ words: String, _ width: Int, strong: Bool) -> WordCell {
      let style = strong ? WordStyle.tableHeading : .tableText
      return WordCell(
        width: width, content: words.isEmpty ? [] : [directed(WordParagraph(style, run(words)))])
    }
    let heads = zip([heat.rowHeading] + heat.columns, widths).map { words, width in
      var head = cell(words, width, strong: true)
      head.fill = WordColor.panel
      head.isAtBottom = true
      return head
    }
    var rows = WordCell.row(heads, isHeader: true, ids)
    for row in heat.rows {
      if row.isGroup {
        var group = cell(row.label, widths.reduce(0, +), strong: true)
        group.columns = count
        group.fill = WordColor.group
        rows += WordCell.row([group], ids)
        continue
      }
      var cells = [cell(row.label, first, strong: false)]
      for index in heat.columns.indices {
        let shaded = row.cells.indices.contains(index) ? row.cells[index] : nil
        cells.append(tinted(shaded, width: rest))
      }
      rows += WordCell.row(cells, ids)
    }
    addTable(
      tableStart(.table, widths: widths, look: .firstRow, caption: about) + rows + "</w:tbl>")
    let legend = heat.series.filter { !$0.name.isEmpty }.map { series in
      run("\u{A0}\(series.tone.mark)\u{A0}", series.tone.shading) + run("\u{A0}\(series.name)   ")
    }
    if !legend.isEmpty { add(WordParagraph(.source, legend.joined())) }
  }

  private func tinted(_ shaded: HeatMap.Cell?, width: Int) -> WordCell {
    guard let shaded else { return WordCell(width: width, content: []) }
    let color = shaded.tone == .full ? "<w:color w:val=\"FFFFFF\"/>" : ""
    var words = WordParagraph(.tableText, run(shaded.words, color))
    words.alignment = .center
    var cell = WordCell(width: width, content: [directed(words)])
    cell.shading = shaded.tone.shading
    return cell
  }
}

extension Tone {
  /// The shade behind a cell's words; the unknown is dotted.
  fileprivate var shading: String {
    switch self {
    case .full: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(WordColor.accent)\"/>"
    case .strong: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"8FAAC2\"/>"
    case .half: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"BCCBD9\"/>"
    case .light: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3EAF0\"/>"
    case .empty: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/>"
    case .unknown: "<w:shd w:val=\"pct12\" w:color=\"\(WordColor.soft)\" w:fill=\"FFFFFF\"/>"
    }
  }
}
