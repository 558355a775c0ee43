/// A stretch of days that a timeline is drawn over, from the first day of a month to the last day
/// of another.
package struct TimelineScale: Sendable, Hashable {
  /// Days since an arbitrary day.
  package let first: Int
  package let last: Int
  /// The beginnings of months to be written under the axis, `YYYY-MM`, at most seven.
  package let months: [String]

  /// How far along a day is, in thousandths; nil for what is no day.
  package func place(_ day: String) -> Int? {
    guard let number = dayNumber(day), last > first else { return nil }
    return min(max((number - first) * 1000 / (last - first), 0), 1000)
  }

  package func place(month: String) -> Int { place(month + "-01") ?? 0 }
}

extension Timeline {
  /// The scale that all bars and the marked day fit on; nil where nothing has a day.
  package var scale: TimelineScale? {
    let days = bars.flatMap { [$0.start, $0.due] }.compactMap(\.self)
      .filter { dayNumber($0) != nil }
    guard let earliest = days.min(), let latest = days.max() else { return nil }
    // The marked day is drawn where it is near; far from every bar it would squeeze them.
    var from = monthIndex(earliest)
    var to = monthIndex(latest) + 1
    if let today, dayNumber(today) != nil {
      let month = monthIndex(today)
      if from - 12...to + 12 ~= month {
        from = min(from, month)
        to = max(to, month + 1)
      }
    }
    let span = to - from
    let step = [1, 2, 3, 6, 12, 24, 60].first { span / $0 <= 6 } ?? (span / 72 + 1) * 12
    let months = stride(from: from, through: to, by: step).map(monthName)
    guard let first = dayNumber(monthName(from) + "-01"),
      let last = dayNumber(monthName(to) + "-01")
    else { return nil }
    return TimelineScale(first: first, last: last, months: months)
  }
}

private func parts(_ day: String) -> [Int]? {
  let parts = day.prefix(10).split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, day.utf8.count == 10, (1...9999).contains(parts[0]),
    (1...12).contains(parts[1]), (1...31).contains(parts[2])
  else { return nil }
  return parts
}

private func monthIndex(_ day: String) -> Int {
  parts(day).map { $0[0] * 12 + $0[1] - 1 } ?? 0
}

private func monthName(_ index: Int) -> String {
  let (year, month) = (String(index / 12), String(index % 12 + 1))
  return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-"
    + (month.count == 1 ? "0" : "") + month
}

/// The days from the first of March of year 0, by the calendar's rules alone.
private func dayNumber(_ day: String) -> Int? {
  guard let parts = parts(day) else { return nil }
  // A year that begins in March ends with the leap day.
  let year = parts[1] > 2 ? parts[0] : parts[0] - 1
  let month = (parts[1] + 9) % 12
  return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + parts[2]
}
