import ArushaReport
import ArushaText

extension HTMLPage {
  /// Bars as long as their counts, so that rows can be compared.
  func rows(_ chart: ProgressBars) -> [PlotRow] {
    let longest = max(1, chart.rows.map(\.total).max() ?? 1)
    return chart.rows.map { row in
      var shapes = "<line class=\"grid\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"30\"/>"
      var done = 0
      for (index, series) in chart.series.enumerated() where row.count(index) > 0 {
        let (from, to) = (done * 1000 / longest, (done + row.count(index)) * 1000 / longest)
        done += row.count(index)
        shapes += PlotShapes.rectangle(series.tone, from: from, to: to)
        guard to - from >= 50 else { continue }
        shapes += PlotShapes.text(
          texts.number(row.count(index)), at: (from + to) / 2, y: 20,
          name: series.tone == .full ? "cell-words on-full" : "cell-words")
      }
      return PlotRow(label: row.label, words: row.words(chart.series, texts), shapes: shapes)
    }
  }
}
