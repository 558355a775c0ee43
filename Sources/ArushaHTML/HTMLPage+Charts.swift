import ArushaReport
import ArushaText

extension HTMLPage {
  /// A chart row by row, its legend above and the numbers behind it below.
  mutating func markup(_ chart: Chart) -> String {
    switch chart {
    case .levels(let bars): markup(bars)
    case .changes(let changes): figure(chart, legend(changes), rows(changes))
    case .heat(let map): figure(chart, legend(map.series), rows(map))
    case .timeline(let timeline): figure(chart, legend(timeline), rows(timeline))
    case .progress(let bars): figure(chart, legend(bars.series), rows(bars))
    }
  }

  /// One row before it is drawn.
  struct PlotRow {
    var label: String
    var words: String
    var shapes: String
    /// Whether it stands over the rows and is no picture of its own.
    var isAxis = false
  }

  private mutating func figure(
    _ chart: Chart, _ legend: [(words: String, sample: String)], _ rows: [PlotRow]
  ) -> String {
    let name = newName()
    let items = legend.map { "<li>\($0.sample)\(escaped($0.words))</li>" }
    var lines = [
      "<figure class=\"bars\" role=\"group\" aria-labelledby=\"\(name)\" "
        + "aria-describedby=\"\(name)-d\">",
      "<figcaption id=\"\(name)\">\(escaped(chart.title))</figcaption>",
      "<p class=\"about\" id=\"\(name)-d\">\(escaped(chart.summary(texts)))</p>",
      items.isEmpty ? "" : "<ul class=\"legend\">\(items.joined())</ul>",
    ]
    if case .changes(let changes) = chart { lines.append(axisWords(changes.levelNames)) }
    for row in rows { lines.append(markup(row)) }
    lines.append(
      """
      <details>
      <summary>\(escaped(texts("export.chart.table")))</summary>
      \(markup(chart.table(texts)))
      </details>
      </figure>
      """)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private mutating func markup(_ row: PlotRow) -> String {
    if row.isAxis {
      return "<div class=\"bar axis\" aria-hidden=\"true\"><span></span>"
        + "<svg class=\"plot\" height=\"34\">\(row.shapes)</svg><span></span></div>"
    }
    let label = "<span class=\"label\" aria-hidden=\"true\">\(escaped(row.label))</span>"
    let words = "<span class=\"words\" aria-hidden=\"true\">\(escaped(row.words))</span>"
    guard !row.shapes.isEmpty else {
      return "<div class=\"bar\"><span class=\"label\">\(escaped(row.label))</span>"
        + "<span></span><span class=\"words\">\(escaped(row.words))</span></div>"
    }
    let name = newName()
    return """
      <div class="bar">\(label)<svg class="plot" role="img" \
      aria-labelledby="\(name) \(name)-d" height="30"><title id="\(name)">\(escaped(row.label))\
      </title><desc id="\(name)-d">\(escaped(row.words))</desc>\(row.shapes)</svg>\(words)</div>
      """
  }

  func legend(_ series: [Series]) -> [(words: String, sample: String)] {
    series.map { ($0.name, PlotShapes.sample($0.tone)) }
  }
}
