/// A chart of levels 0…4 in two years, one row a question or factor: a mark for each year, and a
/// line between them.
package struct LevelChanges: Sendable, Hashable {
  package var title: String
  /// What a row stands for ("Question").
  package var rowHeading: String
  /// The years' names.
  package var earlier: String
  package var later: String
  /// The names of the levels 0…4, in that order.
  package var levelNames: [String]
  package var rows: [Change]

  package init(
    title: String, rowHeading: String, earlier: String, later: String, levelNames: [String],
    rows: [Change]
  ) {
    self.title = title
    self.rowHeading = rowHeading
    self.earlier = earlier
    self.later = later
    self.levelNames = levelNames
    self.rows = rows
  }

  package struct Change: Sendable, Hashable {
    package var label: String
    /// 0…4; nil where it is not known, and then nothing is drawn for that year.
    package var earlier: Int?
    package var later: Int?
    package var target: Int?
    package var note: String?

    /// Levels outside 0…4 are moved to the nearest.
    package init(
      _ label: String, earlier: Int?, later: Int?, target: Int? = nil, note: String? = nil
    ) {
      self.label = label
      self.earlier = earlier.map(LevelBars.clamped)
      self.later = later.map(LevelBars.clamped)
      self.target = target.map(LevelBars.clamped)
      self.note = note
    }
  }
}
