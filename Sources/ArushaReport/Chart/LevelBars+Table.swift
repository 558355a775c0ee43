package import ArushaText

extension LevelBars {
  /// The numbers that the chart is drawn from.
  package func table(_ texts: Texts) -> Table {
    let unknown = texts("export.chart.unknown")
    let hasBounds = bars.contains { $0.openBounds != nil }
    let hasNotes = bars.contains { !($0.note ?? "").isEmpty }
    var columns = [
      Column(rowHeading, width: 5),
      .number(texts("export.chart.evidenced"), width: 2),
      .number(texts("export.chart.declared"), width: 2),
      .number(texts("export.chart.target"), width: 2),
    ]
    if hasBounds {
      columns.append(Column(texts("export.chart.bounds"), alignment: .end, width: 2))
    }
    if hasNotes { columns.append(Column(texts("export.chart.note"), width: 4)) }
    let rows = bars.map { bar in
      var cells = [bar.evidenced, bar.declared, bar.target].map { level in
        Cell(level.map(String.init) ?? unknown)
      }
      if hasBounds {
        let open = bar.openBounds
        cells.append(Cell(open.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""))
      }
      if hasNotes { cells.append(Cell(bar.note ?? "")) }
      return Row(header: Cell(bar.label), cells)
    }
    return Table(caption: title, columns: columns, rows: rows)
  }
}
