package import ArushaModel

/// Why a gap ranks where it does: the columns of the order, the first that differs deciding
/// (design §5.7). A spreadsheet sort over the same columns gives the same order.
package struct PriorityColumns: Sendable, Hashable {
  /// Critical first.
  package let critical: Bool
  /// High before medium before low.
  package let risk: Risk
  /// Target less evidenced level, the larger first.
  package let distance: Int
  /// Criteria of other questions that wait for this one, the larger first.
  package let unlocks: Int
  /// The smaller first.
  package let effort: Effort
  /// Ascending by unicode scalars.
  package let question: String

  package init(
    critical: Bool, risk: Risk, distance: Int, unlocks: Int, effort: Effort, question: String
  ) {
    self.critical = critical
    self.risk = risk
    self.distance = distance
    self.unlocks = unlocks
    self.effort = effort
    self.question = question
  }

  /// Example: a critical question of low risk comes before one of high risk that is not critical;
  /// of two alike in all else, AUD-02 comes before LEAD-01.
  package func precedes(_ other: PriorityColumns) -> Bool {
    if critical != other.critical { return critical }
    if risk != other.risk { return risk > other.risk }
    if distance != other.distance { return distance > other.distance }
    if unlocks != other.unlocks { return unlocks > other.unlocks }
    if effort != other.effort { return effort < other.effort }
    return question.unicodeScalars.lexicographicallyPrecedes(other.question.unicodeScalars)
  }
}

/// The place of a gap in the order, and why.
package struct Priority: Sendable, Hashable {
  /// From 1.
  package let rank: Int
  package let why: PriorityColumns

  package init(rank: Int, why: PriorityColumns) {
    self.rank = rank
    self.why = why
  }
}
