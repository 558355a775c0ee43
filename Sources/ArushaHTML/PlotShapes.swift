import ArushaReport

/// The shapes that the charts of a page share. Places along a plot are percentages, so that a
/// drawing fits any width while its lines and letters keep their size.
enum PlotShapes {
  /// Thousandths as a percentage, without a number formatter.
  static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)%" }

  static func rectangle(
    _ tone: Tone, from: Int, to: Int, y: Int = 6, height: Int = 18
  ) -> String {
    "<rect class=\"tone-\(tone.rawValue)\" x=\"\(percent(from))\" y=\"\(y)\" "
      + "width=\"\(percent(max(0, to - from)))\" height=\"\(height)\"/>"
  }

  static func text(_ words: String, at place: Int, y: Int, name: String = "cell-words") -> String {
    "<text class=\"\(name)\" x=\"\(percent(place))\" y=\"\(y)\">\(escaped(words))</text>"
  }

  static func gridLine(_ place: Int) -> String {
    "<line class=\"grid\" x1=\"\(percent(place))\" x2=\"\(percent(place))\" y1=\"0\" y2=\"30\"/>"
  }

  /// A drawing of its own size at a place along the plot.
  static func mark(_ drawing: String, at place: Int, name: String) -> String {
    "<svg class=\"mark \(name)\" x=\"\(percent(place))\">\(drawing)</svg>"
  }

  static func sample(_ shapes: String) -> String {
    "<svg class=\"sample\" width=\"28\" height=\"14\" aria-hidden=\"true\" focusable=\"false\">"
      + shapes + "</svg>"
  }

  static func sample(_ tone: Tone) -> String {
    sample(
      "<rect class=\"tone-\(tone.rawValue)\" x=\"1\" y=\"1\" width=\"26\" height=\"12\"/>")
  }
}
