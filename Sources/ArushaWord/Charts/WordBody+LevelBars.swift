import ArushaPackages
import ArushaReport
import ArushaText

extension WordBody {
  /// Bars of levels: what is shown is filled, what is declared beyond it hatched, what could be
  /// dotted; the target is a frame around them. Then the numbers behind them.
  mutating func write(_ chart: LevelBars) {
    guard !chart.bars.isEmpty else { return }
    add(WordParagraph(.caption, run(chart.title)))
    let values = workbook(chart)
    let fills = [
      ChartXML.solid(WordColor.accent) + ChartXML.line(WordColor.accent, 9525),
      ChartXML.pattern("wdUpDiag", WordColor.accent) + ChartXML.line(WordColor.accent, 9525),
      ChartXML.pattern("pct20", WordColor.soft)
        + ChartXML.line(WordColor.soft, 9525, dash: "sysDash"),
      "<a:noFill/>" + ChartXML.line(WordColor.ink, 22_225),
    ]
    let bars = (0..<4).map { index in
      "<c:ser>" + ChartXML.head(values, index, fills[index]) + "<c:invertIfNegative val=\"0\"/>"
        + ChartXML.data(values, index) + "</c:ser>"
    }
    func group(_ grouping: String, _ series: String, gap: Int, _ overlap: Int, _ axes: Int)
      -> String
    {
      "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"\(grouping)\"/>"
        + "<c:varyColors val=\"0\"/>\(series)<c:gapWidth val=\"\(gap)\"/>"
        + "<c:overlap val=\"\(overlap)\"/><c:axId val=\"\(axes)\"/><c:axId val=\"\(axes + 1)\"/>"
        + "</c:barChart>"
    }
    let plot =
      group("stacked", bars[0..<3].joined(), gap: 90, 100, 10)
      + group("clustered", bars[3], gap: 35, 0, 20)
      + ChartXML.rows(10, crossing: 11) + ChartXML.values(11, crossing: 10, to: 4, unit: 1)
      + ChartXML.rows(20, crossing: 21, isHidden: true)
      + ChartXML.values(21, crossing: 20, to: 4, unit: 1, isHidden: true)
    let words = chart.bars.map { bar in
      texts("export.label", ["label": bar.label, "value": bar.words(texts)])
    }
    addChart(
      ChartXML.space(language, plot), values, height: 22 + 9 * chart.bars.count,
      title: chart.title, words: words.joined(separator: "\n"))
    if !chart.axisWords.isEmpty {
      add(WordParagraph(.source, run(chart.axisWords)))
    }
    var table = chart.table(texts)
    table.caption = texts("export.chart.table")
    write(table)
  }

  private func workbook(_ chart: LevelBars) -> ChartWorkbook {
    let ends = chart.bars.map { bar in
      let evidenced = bar.evidenced ?? bar.bounds?.lowerBound ?? 0
      let declared = max(evidenced, bar.declared ?? 0)
      let open = max(declared, bar.openBounds?.upperBound ?? 0)
      return (evidenced, declared - evidenced, open - declared)
    }
    return ChartWorkbook(
      corner: chart.rowHeading, categories: chart.bars.map(\.label),
      series: [
        .init(name: texts("export.chart.legend.evidenced"), values: ends.map { $0.0 }),
        .init(
          name: texts("export.chart.legend.declared"), values: ends.map { $0.1 > 0 ? $0.1 : nil }),
        .init(
          name: texts("export.chart.legend.bounds"), values: ends.map { $0.2 > 0 ? $0.2 : nil }),
        .init(name: texts("export.chart.legend.target"), values: chart.bars.map(\.target)),
      ])
  }
}
