import ArushaReport
import ArushaText

extension HTMLPage {
  func legend(_ chart: LevelChanges) -> [(words: String, sample: String)] {
    let before = "<circle class=\"before\" cx=\"14\" cy=\"7\" r=\"5\"/>"
    let after = "<circle class=\"after\" cx=\"14\" cy=\"7\" r=\"5.5\"/>"
    let fall = "<line class=\"fall\" x1=\"1\" x2=\"27\" y1=\"7\" y2=\"7\"/>"
    var all = [
      (chart.earlier, PlotShapes.sample(before)), (chart.later, PlotShapes.sample(after)),
    ]
    if chart.rows.contains(where: \.falls) {
      all.append((texts("export.chart.legend.lower"), PlotShapes.sample(fall)))
    }
    if chart.rows.contains(where: { $0.target != nil }),
      let target = LevelBarsDrawing.samples.first(where: { $0.key == "target" })
    {
      all.append((texts("export.chart.legend.target"), target.drawing))
    }
    return all
  }

  func rows(_ chart: LevelChanges) -> [PlotRow] {
    [PlotRow(label: "", words: "", shapes: axis(chart.levelNames), isAxis: true)]
      + chart.rows.map { row in
        PlotRow(
          label: row.label, words: row.words(earlier: chart.earlier, later: chart.later, texts),
          shapes: shapes(row))
      }
  }

  private func axis(_ names: [String]) -> String {
    LevelBars.levels.map { level in
      let name = names.indices.contains(level) ? names[level] : ""
      return PlotShapes.text(String(level), at: level * 250, y: 13, name: "level")
        + PlotShapes.text(
          name, at: level * 250, y: 28, name: "level-name" + LevelBarsDrawing.edge(level))
    }
    .joined()
  }

  private func shapes(_ row: LevelChanges.Change) -> String {
    var shapes = LevelBars.levels.map { PlotShapes.gridLine($0 * 250) }.joined()
    if let target = row.target { shapes += LevelBarsDrawing.target(at: target) }
    if let before = row.earlier, let after = row.later, before != after {
      let (from, to) = (PlotShapes.percent(before * 250), PlotShapes.percent(after * 250))
      shapes +=
        "<line class=\"\(row.falls ? "fall" : "rise")\" x1=\"\(from)\" x2=\"\(to)\" "
        + "y1=\"15\" y2=\"15\"/>"
    }
    for (name, level, size) in [("before", row.earlier, "5"), ("after", row.later, "5.5")] {
      guard let level else { continue }
      shapes +=
        "<circle class=\"\(name)\" cx=\"\(PlotShapes.percent(level * 250))\" cy=\"15\" "
        + "r=\"\(size)\"/>"
    }
    return shapes
  }
}

extension LevelChanges.Change {
  fileprivate var falls: Bool {
    guard let earlier, let later else { return false }
    return later < earlier
  }
}
