import ArushaText

extension PlainTextExporter {
  func lines(_ chart: Chart, width: Int) -> [String] {
    switch chart {
    case .levels(let bars): lines(bars, width: width)
    default: lines(chart.table(texts), width: width)
    }
  }

  private func lines(_ chart: LevelBars, width: Int) -> [String] {
    let key =
      lines(chart.axisWords, width: width)
      + lines(texts("export.chart.legend.text"), width: width)
    let bars = beside(chart, width: width) ?? below(chart, width: width)
    return spaced([lines(chart.title, width: width), key, bars])
  }

  /// Label, bar and words side by side; nil where there is no room for them.
  private func beside(_ chart: LevelBars, width: Int) -> [String]? {
    let longest = chart.bars.map { displayWidth(clean($0.label)) }.max() ?? 0
    let room = width - LevelBars.textBarWidth - 4
    // The words of a bar without a note take 30 places.
    let labels = min(longest, room - 30)
    guard labels >= min(longest, 20), fits(chart.bars.map(\.label), labels),
      fits(chart.bars.map { $0.words(texts) }, room - labels)
    else { return nil }
    let indent = String(repeating: " ", count: labels + 2)
    return [indent + LevelBars.textAxis]
      + chart.bars.flatMap { bar in
        let label = lines(bar.label, width: labels)
        let words = lines(bar.words(texts), width: room - labels)
        let blank = String(repeating: " ", count: LevelBars.textBarWidth)
        return (0..<max(label.count, words.count, 1)).map { line in
          let name = padded(label.indices.contains(line) ? label[line] : "", to: labels)
          let drawn = line == 0 ? bar.textBar : blank
          return name + "  " + drawn + "  " + (words.indices.contains(line) ? words[line] : "")
        }
      }
  }

  /// Whether no word of the texts would be cut.
  private func fits(_ texts: [String], _ width: Int) -> Bool {
    texts.allSatisfy { ColumnWidths.Column(clean($0)).least <= max(8, width) }
  }

  /// Label, bar and words under each other.
  private func below(_ chart: LevelBars, width: Int) -> [String] {
    let records = chart.bars.map { bar in
      lines(bar.label, width: width) + ["  " + bar.textBar]
        + lines(bar.words(texts), width: width, first: "  ")
    }
    return ["  " + LevelBars.textAxis, ""] + spaced(records)
  }
}
