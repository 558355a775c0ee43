import ArushaModel

extension QuestionReading {
  /// The level of an answered question, 0…4 (design §5.1); nil where it is not answered,
  /// or of another kind than criteria.
  ///
  /// The highest level L such that every criterion of the levels 1…L is met. A criterion that is
  /// not known counts as unmet.
  ///
  /// Example: a and b at level 1, c at 2, d at 3, e at 4. With a, b, d met, c not known and e
  /// unmet the level is 1, for c is missing at level 2, and `levelHigh` is 3.
  package var level: Int? { level { $0 == .met } }

  /// The lowest level that the answer allows: the level itself.
  package var levelLow: Int? { level }

  /// The highest level that the answer allows: its unknown criteria count as met.
  package var levelHigh: Int? { level { $0 != .unmet } }

  private func level(counting counts: (CriterionReading) -> Bool) -> Int? {
    guard state == .answered, question.hasLevels else { return nil }
    var firstMissing = 5
    for index in criteria.indices where !counts(criteria[index]) {
      firstMissing = min(firstMissing, question.criteria[index].level)
    }
    return max(0, min(4, firstMissing - 1))
  }
}
