import ArushaReport
import ArushaText

extension HTMLPage {
  func rows(_ map: HeatMap) -> [PlotRow] {
    guard !map.columns.isEmpty else { return [] }
    let width = 1000 / map.columns.count
    let heads = map.columns.enumerated().map { index, name in
      PlotShapes.text(name, at: index * width + width / 2, y: 22, name: "level-name")
    }
    return [PlotRow(label: "", words: "", shapes: heads.joined(), isAxis: true)]
      + map.rows.map { row in
        guard !row.isGroup else { return PlotRow(label: row.label, words: "", shapes: "") }
        return PlotRow(
          label: row.label, words: row.words(map.columns, texts), shapes: shapes(row, width))
      }
  }

  private func shapes(_ row: HeatMap.Line, _ width: Int) -> String {
    row.cells.prefix(1000 / max(1, width)).enumerated().map { index, cell in
      guard let cell else { return "" }
      let start = index * width
      return PlotShapes.rectangle(
        cell.tone, from: start + 6, to: start + width - 6, y: 3, height: 24)
        + PlotShapes.text(
          cell.words, at: start + width / 2, y: 20,
          name: cell.tone == .full ? "cell-words on-full" : "cell-words")
    }
    .joined()
  }
}
