package import ArushaText

extension Chart {
  package var title: String {
    switch self {
    case .levels(let chart): chart.title
    case .changes(let chart): chart.title
    case .heat(let chart): chart.title
    case .timeline(let chart): chart.title
    case .progress(let chart): chart.title
    }
  }

  /// The numbers that the chart is drawn from.
  package func table(_ texts: Texts) -> Table {
    switch self {
    case .levels(let chart): chart.table(texts)
    case .changes(let chart): chart.table(texts)
    case .heat(let chart): chart.table
    case .timeline(let chart): chart.table(texts)
    case .progress(let chart): chart.table(texts)
    }
  }

  /// One sentence that says what a reader would see: the text in place of the picture.
  package func summary(_ texts: Texts) -> String {
    switch self {
    case .levels(let chart): texts("export.chart.about.levels", count: chart.bars.count)
    case .changes(let chart):
      texts(
        "export.chart.about.changes", count: chart.rows.count,
        ["earlier": chart.earlier, "later": chart.later])
    case .heat(let chart):
      texts("export.chart.about.heat", count: chart.rows.count { !$0.isGroup })
    case .timeline(let chart): texts("export.chart.about.timeline", count: chart.bars.count)
    case .progress(let chart): texts("export.chart.about.progress", count: chart.rows.count)
    }
  }
}

extension LevelChanges {
  package func table(_ texts: Texts) -> Table {
    let unknown = texts("export.chart.unknown")
    let hasTargets = rows.contains { $0.target != nil }
    let hasNotes = rows.contains { !($0.note ?? "").isEmpty }
    var columns = [
      Column(rowHeading, width: 5), .number(earlier, width: 2), .number(later, width: 2),
    ]
    if hasTargets { columns.append(.number(texts("export.chart.target"), width: 2)) }
    if hasNotes { columns.append(Column(texts("export.chart.note"), width: 4)) }
    return Table(
      caption: title, columns: columns,
      rows: rows.map { row in
        var cells = [row.earlier, row.later].map { Cell($0.map(String.init) ?? unknown) }
        if hasTargets { cells.append(Cell(row.target.map(String.init) ?? "")) }
        if hasNotes { cells.append(Cell(row.note ?? "")) }
        return Row(header: ArushaReport.Cell(row.label), cells)
      })
  }
}

extension HeatMap {
  package var table: Table {
    Table(
      caption: title,
      columns: [Column(rowHeading, width: 5)]
        + columns.map { Column($0, alignment: .center, width: 2) },
      rows: rows.map { row in
        guard !row.isGroup else { return Row(group: Prose(row.label)) }
        return Row(
          header: ArushaReport.Cell(row.label),
          columns.indices.map { index in
            let cell = row.cells.indices.contains(index) ? row.cells[index] : nil
            return ArushaReport.Cell(cell?.words ?? "")
          })
      })
  }
}

extension Timeline {
  package func table(_ texts: Texts) -> Table {
    let hasNotes = bars.contains { !($0.note ?? "").isEmpty }
    return Table(
      caption: title,
      columns: [
        Column(rowHeading, width: 5), Column(texts("export.chart.start"), width: 2),
        Column(texts("export.chart.due"), width: 2), Column(texts("export.chart.state"), width: 2),
      ] + (hasNotes ? [Column(texts("export.chart.note"), width: 4)] : []),
      rows: bars.map { bar in
        let state = series.indices.contains(bar.series) ? series[bar.series].name : ""
        let cells = [
          bar.start.map { texts.date($0) } ?? texts("export.chart.undated"),
          bar.due.map { texts.date($0) } ?? texts("export.chart.undated"), state,
        ]
        return Row(
          header: Cell(bar.label), (cells + (hasNotes ? [bar.note ?? ""] : [])).map { Cell($0) })
      })
  }
}

extension ProgressBars {
  package func table(_ texts: Texts) -> Table {
    Table(
      caption: title,
      columns: [Column(rowHeading, width: 5)] + series.map { .number($0.name, width: 2) }
        + [.number(texts("export.chart.total"), width: 2)],
      rows: rows.map { row in
        Row(
          header: Cell(row.label),
          series.indices.map { Cell(texts.number(row.count($0))) }
            + [Cell(texts.number(row.total))])
      })
  }
}
