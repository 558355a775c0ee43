/// Rows of shaded cells under named columns, each with its words, so that nothing rests on the
/// shade alone.
package struct HeatMap: Sendable, Hashable {
  package var title: String
  /// What a row stands for ("Question").
  package var rowHeading: String
  package var columns: [String]
  /// What each shade stands for.
  package var series: [Series]
  package var rows: [Line]

  package init(
    title: String, rowHeading: String, columns: [String], series: [Series], rows: [Line]
  ) {
    self.title = title
    self.rowHeading = rowHeading
    self.columns = columns
    self.series = series
    self.rows = rows
  }

  package struct Line: Sendable, Hashable {
    package var label: String
    /// One a column; nil where there is nothing to show.
    package var cells: [Cell?]
    /// Whether it names the rows under it and has no cells.
    package var isGroup: Bool

    package init(_ label: String, _ cells: [Cell?]) {
      self.label = label
      self.cells = cells
      isGroup = false
    }

    package init(group label: String) {
      self.label = label
      cells = []
      isGroup = true
    }
  }

  package struct Cell: Sendable, Hashable {
    package var tone: Tone
    /// Short, such as `2/3`.
    package var words: String

    package init(_ words: String, _ tone: Tone) {
      self.words = words
      self.tone = tone
    }
  }
}
