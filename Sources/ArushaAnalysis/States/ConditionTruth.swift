package import ArushaModel

extension Condition {
  /// Whether the condition holds, as far as the answers decide it (design §4, `when`).
  ///
  /// A part over a question without an answer is undecided, and so is one over a question that is
  /// not applicable, parked, out of scope or not read yet. A question is asked unless its
  /// condition is definitely false, so what is undecided is asked.
  ///
  /// Example: `level(LEAD-01) >= 1 and status(LEAD-02) == answered`. With LEAD-01 at level 0 it is
  /// no, whatever LEAD-02 is. With LEAD-01 at level 2 and LEAD-02 open it is undecided.
  ///
  /// - Parameter known: what was read of earlier questions, by question id.
  package func truth(given known: [String: QuestionReading]) -> Truth {
    switch self {
    case .level(let id, let comparison, let level):
      guard let declared = known[id]?.level else { return .undecided }
      return Truth(comparison.holds(declared, level))
    case .status(let id, let status, let isEqual):
      // Only silence leaves a status undecided. A parked question has none of the four.
      guard let state = known[id]?.state, state != .open else { return .undecided }
      return Truth((state == QuestionState(status)) == isEqual)
    case .met(let criterion, let id):
      // A criterion that is not known counts as unmet here as it does in the level (§5.1).
      guard let reading = known[id], reading.state == .answered else { return .undecided }
      return Truth(reading.criterion(criterion) == .met)
    case .not(let inner): return inner.truth(given: known).negated
    case .all(let parts): return .all(parts.map { $0.truth(given: known) })
    case .any(let parts): return .any(parts.map { $0.truth(given: known) })
    }
  }
}
