import ArushaReport

/// The shapes of the bars. Places along a bar are percentages, so that a drawing fits any width
/// while its lines and letters keep their size; what differs in colour differs in shape, too.
enum LevelBarsDrawing {
  /// The hatching and the dots that the bars of a page share.
  static let patterns = """
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>\
    <pattern id="page:hatching" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern>\
    <pattern id="page:dots" width="6" height="6" patternUnits="userSpaceOnUse">\
    <circle class="dot" cx="3" cy="3" r="1.1"/></pattern>\
    <pattern id="page:stripes" width="5" height="5" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(-45)"><line class="stripe" x1="0" y1="0" x2="0" y2="5"/></pattern>\
    <pattern id="page:fine" width="6" height="6" patternUnits="userSpaceOnUse">\
    <line class="stripe" x1="0" y1="3" x2="6" y2="3"/></pattern></defs></svg>
    """

  /// One bar over its grid.
  static func bar(_ bar: LevelBars.Bar, name: String, words: String) -> String {
    """
    <svg class="plot" role="img" aria-labelledby="\(name) \(name)-d" height="30">\
    <title id="\(name)">\(escaped(bar.label))</title><desc id="\(name)-d">\(escaped(words))</desc>\
    \(grid)\(shapes(bar))</svg>
    """
  }

  /// The level numbers, and their names where there is room.
  static func axis(_ names: [String]) -> String {
    let labels = LevelBars.levels.map { level in
      let name = names.indices.contains(level) ? escaped(names[level]) : ""
      return "<text class=\"level\" x=\"\(place(level))\" y=\"13\">\(level)</text>"
        + "<text class=\"level-name\(edge(level))\" x=\"\(place(level))\" y=\"28\">\(name)</text>"
    }
    return "<svg class=\"plot\" height=\"34\">\(labels.joined())</svg>"
  }

  /// The names of the outermost levels keep within the drawing.
  static func edge(_ level: Int) -> String {
    switch level {
    case LevelBars.levels.lowerBound: " from-start"
    case LevelBars.levels.upperBound: " to-end"
    default: ""
    }
  }

  private static func shapes(_ bar: LevelBars.Bar) -> String {
    var shapes = ""
    let evidenced = bar.evidenced ?? bar.bounds?.lowerBound ?? 0
    if evidenced > 0 { shapes += rectangle("evidenced", 0, evidenced) }
    if let declared = bar.declared, declared > evidenced {
      shapes += rectangle("declared", evidenced, declared)
    }
    if let open = bar.openBounds {
      let start = max(evidenced, bar.declared ?? 0)
      if open.upperBound > start { shapes += rectangle("open", start, open.upperBound) }
      shapes += range(open)
    }
    if bar.evidenced == 0 { shapes += "<circle class=\"zero\" cx=\"0%\" cy=\"14\" r=\"4\"/>" }
    if let level = bar.target { shapes += target(at: level) }
    return shapes
  }

  /// The mark of a target, over its level.
  static func target(at level: Int) -> String {
    "<svg class=\"target\" x=\"\(place(level))\">\(targetMark)</svg>"
  }

  /// A line from the lowest to the highest possible level, with an end at each.
  private static func range(_ bounds: ClosedRange<Int>) -> String {
    let (low, high) = (place(bounds.lowerBound), place(bounds.upperBound))
    return "<g class=\"range\"><line x1=\"\(low)\" x2=\"\(high)\" y1=\"26\" y2=\"26\"/>"
      + [low, high].map { "<line x1=\"\($0)\" x2=\"\($0)\" y1=\"23\" y2=\"29\"/>" }.joined()
      + "</g>"
  }

  private static func rectangle(_ name: String, _ from: Int, _ to: Int) -> String {
    let width = "\((to - from) * 25)%"
    return "<rect class=\"\(name)\" x=\"\(place(from))\" y=\"8\" width=\"\(width)\" height=\"12\"/>"
  }

  private static func place(_ level: Int) -> String { "\(level * 25)%" }

  private static let grid = LevelBars.levels.map { level in
    "<line class=\"grid\" x1=\"\(place(level))\" x2=\"\(place(level))\" y1=\"0\" y2=\"30\"/>"
  }
  .joined()

  private static let targetMark =
    "<path d=\"M-6 1H6L0 8Z\"/><line x1=\"0\" x2=\"0\" y1=\"4\" y2=\"23\"/>"

  /// What the legend shows, by the key of its words.
  static let samples: [(key: String, drawing: String)] = [
    ("evidenced", sample("<rect class=\"evidenced\" x=\"1\" y=\"2\" width=\"26\" height=\"10\"/>")),
    ("declared", sample("<rect class=\"declared\" x=\"1\" y=\"2\" width=\"26\" height=\"10\"/>")),
    (
      "bounds",
      sample(
        "<rect class=\"open\" x=\"1\" y=\"0.5\" width=\"26\" height=\"8\"/><g class=\"range\">"
          + "<line x1=\"1\" x2=\"27\" y1=\"12\" y2=\"12\"/><line x1=\"1\" x2=\"1\" y1=\"10\" y2=\"14\"/>"
          + "<line x1=\"27\" x2=\"27\" y1=\"10\" y2=\"14\"/></g>")
    ),
    (
      "target",
      sample(
        "<svg class=\"target\" x=\"14\"><path d=\"M-5 0H5L0 6Z\"/>"
          + "<line x1=\"0\" x2=\"0\" y1=\"3\" y2=\"14\"/></svg>")
    ),
  ]

  private static func sample(_ shapes: String) -> String {
    "<svg class=\"sample\" width=\"28\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">"
      + shapes + "</svg>"
  }
}
