import ArushaReport
import ArushaText

extension HTMLPage {
  /// The chart row by row: its label, one drawing, its words; then the numbers behind it.
  mutating func markup(_ chart: LevelBars) -> String {
    let name = newName()
    var lines = [
      "<figure class=\"bars\" role=\"group\" aria-labelledby=\"\(name)\">",
      "<figcaption id=\"\(name)\">\(escaped(chart.title))</figcaption>", legend,
      axisWords(chart.levelNames),
      "<div class=\"bar axis\" aria-hidden=\"true\"><span></span>"
        + "\(LevelBarsDrawing.axis(chart.levelNames))<span></span></div>",
    ].filter { !$0.isEmpty }
    for bar in chart.bars {
      let barName = newName()
      let words = bar.words(texts)
      lines.append(
        """
        <div class="bar"><span class="label" aria-hidden="true">\(escaped(bar.label))</span>\
        \(LevelBarsDrawing.bar(bar, name: barName, words: words))\
        <span class="words" aria-hidden="true">\(escaped(words))</span></div>
        """)
    }
    lines.append(
      """
      <details>
      <summary>\(escaped(texts("export.chart.table")))</summary>
      \(markup(chart.table(texts)))
      </details>
      </figure>
      """)
    return lines.joined(separator: "\n")
  }

  /// The levels' names in a line, where an axis has no room for them.
  func axisWords(_ names: [String]) -> String {
    let words = LevelBars.axisWords(names)
    return words.isEmpty ? "" : "<p class=\"axis-words\">\(escaped(words))</p>"
  }

  private var legend: String {
    let items = LevelBarsDrawing.samples.map { key, sample in
      "<li>\(sample)\(escaped(texts("export.chart.legend.\(key)")))</li>"
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }
}
