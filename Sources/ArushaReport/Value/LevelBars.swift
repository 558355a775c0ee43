/// A chart of levels 0…4, one bar a row: what is evidenced, what is declared beyond it, the
/// target, and how far open answers could move the level.
package struct LevelBars: Sendable, Hashable {
  package var title: String
  /// What a row stands for ("Factor"): heads the labels in the table behind the chart.
  package var rowHeading: String
  /// The names of the levels 0…4, in that order.
  package var levelNames: [String]
  package var bars: [Bar]

  package init(title: String, rowHeading: String, levelNames: [String], bars: [Bar]) {
    self.title = title
    self.rowHeading = rowHeading
    self.levelNames = levelNames
    self.bars = bars
  }

  package struct Bar: Sendable, Hashable {
    package var label: String
    /// 0…4; nil where it is not known.
    package var evidenced: Int?
    package var declared: Int?
    package var target: Int?
    /// The levels between which the evidenced level lies once everything is answered.
    package var bounds: ClosedRange<Int>?
    /// A word on this row ("not enough answers").
    package var note: String?

    /// Levels outside 0…4 are moved to the nearest.
    package init(
      _ label: String, evidenced: Int?, declared: Int?, target: Int?,
      bounds: ClosedRange<Int>? = nil, note: String? = nil
    ) {
      self.label = label
      self.evidenced = evidenced.map(LevelBars.clamped)
      self.declared = declared.map(LevelBars.clamped)
      self.target = target.map(LevelBars.clamped)
      self.bounds = bounds.map {
        LevelBars.clamped($0.lowerBound)...LevelBars.clamped($0.upperBound)
      }
      self.note = note
    }
  }

  package static let levels = 0...4

  static func clamped(_ level: Int) -> Int {
    min(max(level, levels.lowerBound), levels.upperBound)
  }
}
