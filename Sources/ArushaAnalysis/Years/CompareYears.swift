package import ArushaModel

/// Two assessments side by side (design §5.8). Every question in scope of either is in exactly one
/// of the lists, by id, in the later questionnaire's order; retired ones in the earlier one's.
package struct YearComparison: Sendable, Hashable {
  package let earlier: Period
  package let later: Period
  /// The id of the target profile that the later year is held to.
  package let target: String
  /// That of the earlier year: the same unless targets moved.
  package let earlierTarget: String
  /// Same id and meaning, in scope of both and applicable in both.
  package let common: [QuestionChange]
  /// Same id and meaning, in scope of both, applicable in one only: its kind is `scope`.
  package let rescoped: [QuestionChange]
  /// Of the later questionnaire alone.
  package let new: [String]
  /// Of the earlier questionnaire alone.
  package let retired: [String]
  /// Of both questionnaires, in the scope of one assessment only.
  package let outOfScope: [String]
  /// The same id with another meaning.
  package let notComparable: [String]
  /// Not applicable or parked in both years.
  package let applicableInNeither: [String]
  package let totals: YearTotals
  package let comparability: Comparability
}

/// How far two years can be compared: common questions of those applicable in either year.
package struct Comparability: Sendable, Hashable {
  package let common: Int
  package let applicableInEither: Int

  package init(common: Int, applicableInEither: Int) {
    self.common = common
    self.applicableInEither = applicableInEither
  }
}

/// Compares two years (design §5.8).
///
/// - Parameters:
///   - target: the profile that the later year is held to.
///   - earlierTarget: that of the earlier year; nil: the same.
///   - haveSameMeaning: whether two questions of one id, the earlier first, ask the same.
package func compareYears(
  earlier: AssessedYear, later: AssessedYear, target: TargetProfile,
  earlierTarget: TargetProfile? = nil,
  haveSameMeaning: (Question, Question) -> Bool = haveSameCriteria
) -> YearComparison {
  let before = earlier.readings(target: earlierTarget ?? target)
  let now = later.readings(target: target)
  let sorted = SortedQuestions(
    earlier: earlier, before: before, later: later, now: now, haveSameMeaning: haveSameMeaning)
  let applicable = Set(
    (before + now).filter(\.reading.state.isApplicable).map(\.analysis.id))
  return YearComparison(
    earlier: earlier.assessment.period, later: later.assessment.period, target: target.id,
    earlierTarget: earlierTarget?.id ?? target.id,
    common: sorted.common, rescoped: sorted.rescoped, new: sorted.new, retired: sorted.retired,
    outOfScope: sorted.outOfScope, notComparable: sorted.notComparable,
    applicableInNeither: sorted.applicableInNeither,
    totals: YearTotals(
      earlier: before, later: now, common: Set(sorted.common.map(\.id)),
      formerTarget: earlierTarget == target ? nil : earlierTarget),
    comparability: Comparability(
      common: sorted.common.count, applicableInEither: applicable.count))
}

extension AssessedYear {
  fileprivate func readings(target: TargetProfile) -> [YearReading] {
    readAnswers(questionnaire: questionnaire, assessment: assessment).filter(
      \.question.hasLevels
    ).map {
      YearReading(
        reading: $0, analysis: QuestionAnalysis($0, target: target, priority: nil),
        evidence: assessment.answers[$0.question.id]?.evidence ?? [])
    }
  }
}
