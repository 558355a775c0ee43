/// How much of each row has come how far: counts of one kind of thing, side by side in one bar.
package struct ProgressBars: Sendable, Hashable {
  package var title: String
  /// What a row stands for ("Factor").
  package var rowHeading: String
  /// What is counted, the furthest first.
  package var series: [Series]
  package var rows: [Line]

  package init(title: String, rowHeading: String, series: [Series], rows: [Line]) {
    self.title = title
    self.rowHeading = rowHeading
    self.series = series
    self.rows = rows
  }

  package struct Line: Sendable, Hashable {
    package var label: String
    /// One a series, never negative; a missing one is 0.
    package var counts: [Int]

    package init(_ label: String, _ counts: [Int]) {
      self.label = label
      self.counts = counts.map { max(0, $0) }
    }

    package var total: Int { counts.reduce(0, +) }

    package func count(_ series: Int) -> Int {
      counts.indices.contains(series) ? counts[series] : 0
    }
  }
}
