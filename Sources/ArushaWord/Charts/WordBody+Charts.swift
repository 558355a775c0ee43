import ArushaReport
import ArushaText

extension WordBody {
  /// A chart under its title, then the numbers that it is drawn from.
  mutating func write(_ chart: Chart) {
    let about = chart.summary(texts)
    if case .heat(let heat) = chart { return write(heat, about) }
    if !chart.title.allSatisfy(\.isWhitespace) {
      add(WordParagraph(.caption, run(chart.title)))
    }
    switch chart {
    case .levels(let chart): draw(chart, about)
    case .changes(let chart): draw(chart, about)
    case .timeline(let chart): draw(chart, about)
    case .progress(let chart): draw(chart, about)
    case .heat: break
    }
    // Levels are whole numbers on a grid of whole numbers: the bars say them, and so do their words
    // for those who do not see them.
    if isOnePage, case .levels = chart { return }
    var table = chart.table(texts)
    table.caption = texts("export.chart.table")
    write(table)
  }

  /// Both years' bars side by side, the earlier one hatched.
  private mutating func draw(_ chart: LevelChanges, _ about: String) {
    let looks = [
      ChartXML.pattern("ltUpDiag", WordColor.soft) + ChartXML.line(WordColor.soft, 9525),
      ChartXML.solid(WordColor.accent) + ChartXML.line(WordColor.accent, 9525),
    ]
    for rows in pages(chart.rows) {
      let values = ChartWorkbook(
        corner: chart.rowHeading, categories: rows.map(\.label),
        series: [
          .init(name: chart.earlier, values: rows.map(\.earlier)),
          .init(name: chart.later, values: rows.map(\.later)),
        ])
      let plot = ChartXML.bars(
        values, looks, grouping: "clustered", gap: 45, overlap: 0,
        axis: ChartXML.values(11, crossing: 10, to: 4, unit: 1))
      addChart(
        ChartXML.space(language, plot), values, height: 22 + 8 * rows.count, title: chart.title,
        words: about)
    }
  }

  /// Counts end to end.
  private mutating func draw(_ chart: ProgressBars, _ about: String) {
    let most = max(1, chart.rows.map(\.total).max() ?? 1)
    // At most ten steps, each a round number.
    let unit = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { $0 * 10 >= most } ?? most
    for rows in pages(chart.rows) {
      let values = ChartWorkbook(
        corner: chart.rowHeading, categories: rows.map(\.label),
        series: chart.series.indices.map { index in
          .init(name: chart.series[index].name, values: rows.map { $0.count(index) })
        })
      let plot = ChartXML.bars(
        values, chart.series.map(\.tone.looks), grouping: "stacked",
        axis: ChartXML.values(
          11, crossing: 10, to: (most + unit - 1) / unit * unit, unit: unit))
      addChart(
        ChartXML.space(language, plot), values, height: 22 + 8 * rows.count, title: chart.title,
        words: about)
    }
  }

  /// As many rows as stand on a page.
  func pages<Row>(_ rows: [Row]) -> [[Row]] {
    let most = isLandscape ? 16 : 24
    return stride(from: 0, to: rows.count, by: most).map { start in
      Array(rows[start..<min(start + most, rows.count)])
    }
  }
}

extension Tone {
  /// Fillings that differ in pattern as well as in shade.
  var looks: String {
    let accent = WordColor.accent
    let outline = ChartXML.line(accent, 9525)
    return switch self {
    case .full: ChartXML.solid(accent) + outline
    case .strong: ChartXML.pattern("wdDnDiag", accent) + outline
    case .half: ChartXML.pattern("wdUpDiag", accent) + outline
    case .light: ChartXML.pattern("ltHorz", accent) + outline
    case .empty: "<a:noFill/>" + outline
    case .unknown:
      ChartXML.pattern("dotGrid", WordColor.soft)
        + ChartXML.line(WordColor.soft, 9525, dash: "sysDash")
    }
  }
}
