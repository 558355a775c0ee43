/// What is planned when: one bar a row, from its start to the day it is due.
package struct Timeline: Sendable, Hashable {
  package var title: String
  /// What a row stands for ("Action").
  package var rowHeading: String
  /// What each shade stands for.
  package var series: [Series]
  package var bars: [Bar]
  /// The day to mark, `YYYY-MM-DD`.
  package var today: String?

  package init(
    title: String, rowHeading: String, series: [Series], bars: [Bar], today: String? = nil
  ) {
    self.title = title
    self.rowHeading = rowHeading
    self.series = series
    self.bars = bars
    self.today = today
  }

  package struct Bar: Sendable, Hashable {
    package var label: String
    /// `YYYY-MM-DD`; a bar with one of the two is a mark on that day, one with neither has only
    /// its note.
    package var start: String?
    package var due: String?
    /// Its place in `series`.
    package var series: Int
    package var note: String?

    package init(
      _ label: String, start: String?, due: String?, series: Int, note: String? = nil
    ) {
      self.label = label
      self.start = start
      self.due = due
      self.series = series
      self.note = note
    }
  }
}
