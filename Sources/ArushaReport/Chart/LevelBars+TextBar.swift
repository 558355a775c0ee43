extension LevelBars {
  /// The cells of a text bar: four a level, and a mark at each of the levels 0…4.
  package static let textBarWidth = 21

  /// The level numbers, each over its mark.
  package static let textAxis = "0    1    2    3    4"
}

extension LevelBars.Bar {
  /// The bar in ASCII: `[#### ####|++++ ....]`: `#` evidenced, `+` declared beyond it,
  /// `?` possible once everything is answered, `.` not reached and `|` at the target.
  package var textBar: String {
    var result = ""
    for level in LevelBars.levels {
      if level > 0 { result += String(repeating: fill(level), count: 4) }
      result.append(mark(level))
    }
    return result
  }

  private func mark(_ level: Int) -> Character {
    if level == target { return "|" }
    return switch level {
    case LevelBars.levels.lowerBound: "["
    case LevelBars.levels.upperBound: "]"
    default: " "
    }
  }

  /// How the part of the bar that leads up to a level is drawn.
  private func fill(_ level: Int) -> Character {
    // Without an evidenced level only what no answer can take away is sure.
    if level <= evidenced ?? bounds?.lowerBound ?? 0 { return "#" }
    if let declared, level <= declared { return "+" }
    if let bounds, level <= bounds.upperBound { return "?" }
    return "."
  }
}
