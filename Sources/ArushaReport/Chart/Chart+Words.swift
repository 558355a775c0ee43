package import ArushaText

extension LevelChanges.Change {
  /// What the row shows, in words: "2025: 1, 2026: 3, target 3".
  package func words(earlier: String, later: String, _ texts: Texts) -> String {
    func year(_ name: String, _ level: Int?) -> String {
      texts(
        "export.label",
        ["label": name, "value": level.map(String.init) ?? texts("export.chart.unknown")])
    }
    var parts = [year(earlier, self.earlier), year(later, self.later)]
    if let target { parts.append(texts("export.chart.words.target", ["level": String(target)])) }
    if let note, !note.isEmpty { parts.append(note) }
    return parts.joined(separator: ", ")
  }
}

extension Timeline.Bar {
  /// What the bar shows, in words: "January 2027 to 30 June 2027, accepted".
  package func words(_ series: [Series], _ texts: Texts) -> String {
    var parts: [String] = []
    switch (start, due) {
    case (let start?, let due?):
      parts.append(
        texts("export.chart.words.from-to", ["from": texts.date(start), "to": texts.date(due)]))
    case (let start?, nil):
      parts.append(texts("export.chart.words.from", ["from": texts.date(start)]))
    case (nil, let due?): parts.append(texts("export.chart.words.to", ["to": texts.date(due)]))
    case (nil, nil): parts.append(texts("export.chart.undated"))
    }
    if series.indices.contains(self.series) { parts.append(series[self.series].name) }
    if let note, !note.isEmpty { parts.append(note) }
    return parts.joined(separator: ", ")
  }
}

extension ProgressBars.Line {
  /// What the bar shows, in words: "done 2, accepted 3".
  package func words(_ series: [Series], _ texts: Texts) -> String {
    let parts = series.indices.filter { count($0) > 0 }.map { index in
      texts(
        "export.chart.words.count",
        ["name": series[index].name, "count": texts.number(count(index))])
    }
    return parts.isEmpty ? texts.number(0) : parts.joined(separator: ", ")
  }
}

extension HeatMap.Line {
  /// What the row shows, in words: "Level 1: 2/2, Level 2: 0/3"; empty where it has no cells.
  package func words(_ columns: [String], _ texts: Texts) -> String {
    columns.indices.compactMap { index in
      guard cells.indices.contains(index), let cell = cells[index] else { return nil }
      return texts("export.label", ["label": columns[index], "value": cell.words])
    }
    .joined(separator: ", ")
  }
}
