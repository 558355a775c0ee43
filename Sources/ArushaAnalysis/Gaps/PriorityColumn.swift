/// One of the columns of the priority order, by its place in it (design §5.7).
package enum PriorityColumn: String, Sendable, Hashable, CaseIterable {
  case critical, risk, distance, unlocks, effort, id
}

extension PriorityColumns {
  /// The first column in which two gaps differ: the one that decides which comes first.
  ///
  /// Example: both are critical and of high risk, one is two levels from its target and the other
  /// three: `distance`.
  package func decides(against other: PriorityColumns) -> PriorityColumn {
    if critical != other.critical { return .critical }
    if risk != other.risk { return .risk }
    if distance != other.distance { return .distance }
    if unlocks != other.unlocks { return .unlocks }
    return effort != other.effort ? .effort : .id
  }
}
