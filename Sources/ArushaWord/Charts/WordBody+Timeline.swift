import ArushaReport
import ArushaTables
import ArushaText

extension WordBody {
  /// One bar a row from its start to its due day, on an axis of days that programs show as months.
  mutating func draw(_ chart: Timeline, _ about: String) {
    let rows = chart.bars.compactMap { bar -> (Timeline.Bar, Int, Int)? in
      let days = [bar.start, bar.due].compactMap { $0.flatMap(SerialDay.number) }
      guard let first = days.min(), let last = days.max() else { return nil }
      // A single day is drawn as a week, or it would not be seen.
      return (bar, first, max(7, last - first))
    }
    guard let first = rows.map(\.1).min(), let last = rows.map({ $0.1 + $0.2 }).max() else {
      return
    }
    let months = max(1, (last - first) / 30)
    let step = 30 * max(1, (months + 7) / 8)
    for rows in pages(rows) {
      var series = [
        ChartWorkbook.Series(name: texts("export.chart.start"), values: rows.map { $0.1 })
      ]
      series += chart.series.indices.map { index in
        ChartWorkbook.Series(
          name: chart.series[index].name,
          values: rows.map { $0.0.series == index ? $0.2 : nil })
      }
      let values = ChartWorkbook(
        corner: chart.rowHeading, categories: rows.map(\.0.label), series: series)
      let looks = ["<a:noFill/><a:ln><a:noFill/></a:ln>"] + chart.series.map(\.tone.looks)
      let plot = ChartXML.bars(
        values, looks, grouping: "stacked",
        axis: ChartXML.values(
          11, crossing: 10, from: first, to: last + 1, unit: step, format: "mm/yyyy"))
      addChart(
        ChartXML.space(language, plot, hidden: [0]), values, height: 22 + 7 * rows.count,
        title: chart.title, words: about)
    }
  }
}
