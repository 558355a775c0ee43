package import ArushaModel

/// What became of a question from one year to the next, by precedence (design §5.8).
package enum ChangeKind: String, Sendable, Hashable, CaseIterable {
  /// It is applicable in one of the two only.
  case scope
  /// The answer changed, with an evidence item absent last year and dated in the period.
  case changedDocumented = "changed-documented"
  /// The answer changed, without one.
  case changedRejudged = "changed-rejudged"
  /// The answer stayed, and all its evidence is older than the period.
  case carriedOver = "carried-over"
  /// The answer stayed, with evidence of the period, evidence without a date or none.
  case unchanged

  /// Example: the answer of 2025 rests on a decree of 2024. In 2026 one more criterion is met: with
  /// a report of March 2026 it is `changedDocumented`, without one `changedRejudged`. Nothing
  /// changed and the decree alone is `carriedOver`.
  ///
  /// - Parameters:
  ///   - period: the later period.
  package init(
    earlier: (reading: QuestionReading, evidence: [Evidence]),
    later: (reading: QuestionReading, evidence: [Evidence]), period: Period
  ) {
    if earlier.reading.state.isApplicable != later.reading.state.isApplicable {
      self = .scope
    } else if !later.reading.isSameAnswer(as: earlier.reading) {
      let hasNew = later.evidence.contains { item in
        item.isDated(in: period) && !earlier.evidence.contains { $0.isSameItem(as: item) }
      }
      self = hasNew ? .changedDocumented : .changedRejudged
    } else if !later.evidence.isEmpty && later.evidence.allSatisfy({ $0.isOlder(than: period) }) {
      self = .carriedOver
    } else {
      self = .unchanged
    }
  }
}

extension QuestionReading {
  /// The same state, grade and criteria met, unmet and unknown. Evidence and notes are no answer.
  fileprivate func isSameAnswer(as other: QuestionReading) -> Bool {
    state == other.state && grade == other.grade
      && CriterionReading.allCases.allSatisfy { reading in
        Set(ids(reading)) == Set(other.ids(reading))
      }
  }
}
