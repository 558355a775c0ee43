import ArushaReport
import ArushaText

extension HTMLPage {
  func legend(_ chart: Timeline) -> [(words: String, sample: String)] {
    var all = legend(chart.series)
    if let today = chart.today, chart.scale?.place(today) != nil {
      let line = "<line class=\"today\" x1=\"14\" x2=\"14\" y1=\"0\" y2=\"14\"/>"
      all.append((texts.date(today), PlotShapes.sample(line)))
    }
    return all
  }

  func rows(_ chart: Timeline) -> [PlotRow] {
    let scale = chart.scale
    let axis = scale.map { scale in
      let labels = scale.months.map { month in
        PlotShapes.text(short(month), at: scale.place(month: month), y: 13, name: "tick")
      }
      return [PlotRow(label: "", words: "", shapes: labels.joined(), isAxis: true)]
    }
    return (axis ?? [])
      + chart.bars.map { bar in
        PlotRow(
          label: bar.label, words: bar.words(chart.series, texts),
          shapes: scale.map { shapes(bar, chart, $0) } ?? "")
      }
  }

  /// `01/2027`: seven of them stand side by side.
  private func short(_ month: String) -> String {
    let parts = month.split(separator: "-")
    return parts.count == 2 ? "\(parts[1])/\(parts[0])" : month
  }

  private func shapes(_ bar: Timeline.Bar, _ chart: Timeline, _ scale: TimelineScale) -> String {
    let start = bar.start.flatMap(scale.place)
    let due = bar.due.flatMap(scale.place)
    guard start != nil || due != nil else { return "" }
    var shapes = scale.months.map { PlotShapes.gridLine(scale.place(month: $0)) }.joined()
    let tone = chart.series.indices.contains(bar.series) ? chart.series[bar.series].tone : .empty
    if let start, let due, start < due {
      shapes += PlotShapes.rectangle(tone, from: start, to: due, y: 8, height: 14)
    } else if let day = due ?? start {
      shapes += PlotShapes.mark(
        "<path class=\"tone-\(tone.rawValue)\" d=\"M0 8L7 15L0 22L-7 15Z\"/>", at: day, name: "day")
    }
    if let today = chart.today.flatMap(scale.place) {
      let place = PlotShapes.percent(today)
      shapes += "<line class=\"today\" x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" y2=\"30\"/>"
    }
    return shapes
  }
}
