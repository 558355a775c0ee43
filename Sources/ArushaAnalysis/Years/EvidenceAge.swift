package import ArushaModel

extension Evidence {
  /// Whether it is dated in the period's year.
  package func isDated(in period: Period) -> Bool { year == period.year }

  /// Whether it is dated before the period's year. One without a date is not known to be older.
  package func isOlder(than period: Period) -> Bool { year.map { $0 < period.year } ?? false }

  /// Whether both are the same item, even if its digest or reference was written down later.
  package func isSameItem(as other: Evidence) -> Bool {
    if let sha256, let digest = other.sha256 { return sha256 == digest }
    return title == other.title && date == other.date
  }

  private var year: String? { date.map { String($0.prefix(4)) } }
}
