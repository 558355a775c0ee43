import ArushaPackages
import ArushaReport
import ArushaText

extension WordBody {
  /// Bars of levels: what is shown is filled, what is declared beyond it hatched, what could be
  /// dotted; the target is a frame around them.
  mutating func draw(_ chart: LevelBars, _ about: String) {
    guard !chart.bars.isEmpty else { return }
    let values = workbook(chart)
    // From the back to the front: each bar begins at 0 and covers what is behind it.
    let fills = [
      ChartXML.pattern("dotGrid", WordColor.soft)
        + ChartXML.line(WordColor.soft, 9525, dash: "sysDash"),
      ChartXML.pattern("wdUpDiag", WordColor.accent) + ChartXML.line(WordColor.accent, 9525),
      ChartXML.solid(WordColor.accent) + ChartXML.line(WordColor.accent, 9525),
      "<a:noFill/>" + ChartXML.line(WordColor.ink, 28_575),
    ]
    let plot = ChartXML.bars(
      values, fills, grouping: "clustered", axis: ChartXML.values(11, crossing: 10, to: 4, unit: 1))
    let words = chart.bars.map { bar in
      texts("export.label", ["label": bar.label, "value": bar.words(texts)])
    }
    let row = rowHeight(of: chart)
    let rows = row * chart.bars.count
    let height = rows + 20
    addChart(
      ChartXML.space(language, plot, layout: ChartXML.layout(rows: rows, height: height)), values,
      height: height,
      title: chart.title, words: about + "\n" + words.joined(separator: "\n"))
    if !chart.axisWords.isEmpty {
      add(WordParagraph(.source, run(chart.axisWords)))
    }
  }

  /// In millimetres: labels that take two lines need the room of two.
  private func rowHeight(of chart: LevelBars) -> Int {
    let longest = chart.bars.map(\.label.count).max() ?? 0
    return isOnePage ? 5 : longest > 44 ? 8 : 6
  }

  private func workbook(_ chart: LevelBars) -> ChartWorkbook {
    func values(_ level: (LevelBars.Bar) -> Int?) -> [Int?] { chart.bars.map(level) }
    func shown(_ bar: LevelBars.Bar) -> Int { bar.evidenced ?? bar.bounds?.lowerBound ?? 0 }
    func declared(_ bar: LevelBars.Bar) -> Int { max(shown(bar), bar.declared ?? 0) }
    return ChartWorkbook(
      corner: chart.rowHeading, categories: chart.bars.map(\.label),
      series: [
        .init(
          name: texts("export.chart.legend.bounds"),
          values: values { bar in
            bar.openBounds.flatMap { $0.upperBound > declared(bar) ? $0.upperBound : nil }
          }),
        .init(
          name: texts("export.chart.legend.declared"),
          values: values { bar in declared(bar) > shown(bar) ? declared(bar) : nil }),
        .init(
          name: texts("export.chart.legend.evidenced"),
          values: values { $0.evidenced ?? $0.bounds?.lowerBound }),
        .init(name: texts("export.chart.legend.target"), values: values(\.target)),
      ])
  }
}
