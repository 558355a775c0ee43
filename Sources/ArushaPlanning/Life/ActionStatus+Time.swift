package import ArushaModel

extension PlannedAction {
  /// Where it stood at the end of a day, `YYYY-MM-DD`, as its history tells; nil where it was not in
  /// the plan yet.
  package func status(atEndOf day: String) -> ActionStatus? {
    let changes = history.filter { $0.field == PlanField.status.rawValue }
    if let last = changes.last(where: { $0.at.prefix(10) <= day }) {
      return last.to.flatMap { ActionStatus(rawValue: $0) }
    }
    // What a history begins with, unless it is a change, is how the action came into the plan.
    if let first = history.first, first.field == nil, first.at.prefix(10) > day { return nil }
    if let next = changes.first { return next.from.flatMap { ActionStatus(rawValue: $0) } }
    return status
  }

  /// The last day that its deadline can mean; nil where it has none.
  package var dueDay: String? { due.flatMap { TextDate($0)?.days.last } }

  /// Whether it was decided, is not finished, and its deadline has passed.
  package func isOverdue(on day: String) -> Bool {
    guard status == .accepted || status == .underWay, let due = dueDay else { return false }
    return due < day
  }

  /// Full years since the period that proposed it first; 0 in its first.
  package func age(in period: String) -> Int {
    let first = carriedOverFrom.flatMap { Int($0.prefix(4)) } ?? Int(self.period.prefix(4)) ?? 0
    return max(0, (Int(period.prefix(4)) ?? first) - first)
  }
}
