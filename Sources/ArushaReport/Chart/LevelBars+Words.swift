package import ArushaText

extension LevelBars.Bar {
  /// What the bar shows, in words: "evidenced 2, declared 3, target 3, between 1 and 3".
  package func words(_ texts: Texts) -> String {
    var parts: [String] = []
    if let evidenced {
      parts.append(texts("export.chart.words.evidenced", ["level": String(evidenced)]))
    } else {
      parts.append(texts("export.chart.words.unknown"))
    }
    if let declared {
      parts.append(texts("export.chart.words.declared", ["level": String(declared)]))
    }
    if let target { parts.append(texts("export.chart.words.target", ["level": String(target)])) }
    if let open = openBounds {
      parts.append(
        texts(
          "export.chart.words.bounds",
          ["low": String(open.lowerBound), "high": String(open.upperBound)]))
    }
    if let note, !note.isEmpty { parts.append(note) }
    return parts.joined(separator: ", ")
  }

  /// The bounds where they leave something open: a range, or a single level not shown otherwise.
  package var openBounds: ClosedRange<Int>? {
    guard let bounds, bounds.count > 1 || evidenced == nil else { return nil }
    return bounds
  }
}

extension LevelBars {
  /// The axis in words: "0 none, 1 initial, …"; empty where the levels have no names.
  package var axisWords: String { Self.axisWords(levelNames) }

  /// - Parameter names: of the levels 0…4, in that order.
  package static func axisWords(_ names: [String]) -> String {
    zip(levels, names).filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }
}
