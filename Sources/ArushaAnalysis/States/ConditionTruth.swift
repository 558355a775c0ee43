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
    case .comparison(let left, let sign, let right):
      return comparison(left.value(given: known), sign, right.value(given: known))
    case .status(let id, let status, let isEqual):
      // Only silence leaves a status undecided. A parked question has none of the four.
      guard let state = known[id]?.state, state != .open else { return .undecided }
      return Truth((state == QuestionState(status)) == isEqual)
    case .met(let criterion, let id):
      // A criterion that is not known counts as unmet here as it does in the level (§5.1).
      guard let reading = known[id], reading.state == .answered else { return .undecided }
      return Truth(reading.criterion(criterion) == .met)
    case .chosen(let option, let id):
      guard let reading = known[id], reading.state == .answered, let value = reading.value else {
        return .undecided
      }
      return Truth(value.options.contains(option))
    case .not(let inner): return inner.truth(given: known).negated
    case .all(let parts): return .all(parts.map { $0.truth(given: known) })
    case .any(let parts): return .any(parts.map { $0.truth(given: known) })
    }
  }

  private func comparison(_ left: Value?, _ sign: Comparison, _ right: Value?) -> Truth {
    switch (left, right) {
    case (.number(let left)?, .number(let right)?): Truth(sign.holds(left, right))
    case (.date(let left)?, .date(let right)?): compare(left, sign, right)
    default: .undecided
    }
  }

  /// A month or a year stands for each of its days: where they do not agree, nothing is decided.
  ///
  /// Example: `2026-03 < 2026-04-01` is yes, `2026 < 2026-04-01` is undecided.
  private func compare(_ left: TextDate, _ sign: Comparison, _ right: TextDate) -> Truth {
    if left == right, sign == .equal || sign == .notEqual { return Truth(sign == .equal) }
    let (left, right) = (left.days, right.days)
    var outcomes: Set<Bool> = []
    if left.first < right.last { outcomes.insert(sign.holds(0, 1)) }
    if left.last > right.first { outcomes.insert(sign.holds(1, 0)) }
    if left.first <= right.last, right.first <= left.last { outcomes.insert(sign.holds(0, 0)) }
    return outcomes.count == 1 ? Truth(outcomes.contains(true)) : .undecided
  }
}

private enum Value {
  case number(DecimalNumber)
  case date(TextDate)
}

extension Condition.Operand {
  fileprivate func value(given known: [String: QuestionReading]) -> Value? {
    switch self {
    case .number(let number): return .number(number)
    case .date(let date): return .date(date)
    case .level(let id): return known[id]?.level.map { .number(DecimalNumber($0)) }
    case .count(let id):
      guard let reading = known[id], reading.state == .answered else { return nil }
      let count =
        reading.question.hasLevels
        ? reading.criteria(.met).count : reading.value?.options.count
      return count.map { .number(DecimalNumber($0)) }
    case .value(let id):
      guard let reading = known[id], let text = reading.value?.text else { return nil }
      if reading.question.kind == .date { return TextDate(text).map { .date($0) } }
      return DecimalNumber(text).map { .number($0) }
    }
  }
}
