import ArushaModel

/// Counts of one year, or of a part of its questions: never sums or means of levels (design §5.8).
package struct YearCounts: Sendable, Hashable {
  /// Over the answered questions.
  package var criteriaMet: Int
  /// Answered questions whose evidenced level is at or above their target.
  package var questionsAtTarget: Int

  package init(criteriaMet: Int = 0, questionsAtTarget: Int = 0) {
    self.criteriaMet = criteriaMet
    self.questionsAtTarget = questionsAtTarget
  }

  init(_ questions: [YearReading]) {
    self.init(
      criteriaMet: questions.reduce(0) { $0 + $1.reading.criteria(.met).count },
      questionsAtTarget: questions.count { question in
        question.analysis.evidencedLevel.map { $0 >= question.analysis.target } ?? false
      })
  }

  package static func - (left: YearCounts, right: YearCounts) -> YearCounts {
    YearCounts(
      criteriaMet: left.criteriaMet - right.criteriaMet,
      questionsAtTarget: left.questionsAtTarget - right.questionsAtTarget)
  }

  package static func + (left: YearCounts, right: YearCounts) -> YearCounts {
    YearCounts(
      criteriaMet: left.criteriaMet + right.criteriaMet,
      questionsAtTarget: left.questionsAtTarget + right.questionsAtTarget)
  }
}

/// The totals of two years and what their difference is made of.
///
/// The difference is exactly the change on common questions, both years held to the earlier target,
/// plus what moved targets make of the later year, plus re-scoping: what the questions that are not
/// common brought less what they took away.
///
/// Example: 10 criteria met last year, 2 of them on a question retired since; 13 now, 4 of them on a
/// new question. The difference of 3 is 1 on common questions (8 to 9) and 2 by re-scoping.
package struct YearTotals: Sendable, Hashable {
  package let earlier: YearCounts
  package let later: YearCounts
  package let earlierCommon: YearCounts
  /// Held to the earlier target.
  package let laterCommon: YearCounts
  /// This year's common questions under this year's target less the same under the earlier one.
  package let movedTargets: YearCounts
  /// Of last year's questions that are not common.
  package let left: YearCounts
  /// Of this year's questions that are not common.
  package let entered: YearCounts

  package var difference: YearCounts { later - earlier }
  package var onCommonQuestions: YearCounts { laterCommon - earlierCommon }
  package var rescoping: YearCounts { entered - left }

  /// - Parameter formerTarget: the target of the earlier year, where it is another one.
  init(
    earlier: [YearReading], later: [YearReading], common: Set<String>,
    formerTarget: TargetProfile? = nil
  ) {
    let isCommon = { (question: YearReading) in common.contains(question.analysis.id) }
    self.earlier = YearCounts(earlier)
    self.later = YearCounts(later)
    earlierCommon = YearCounts(earlier.filter(isCommon))
    let today = YearCounts(later.filter(isCommon))
    laterCommon =
      formerTarget.map { target in
        YearCounts(later.filter(isCommon).map { $0.held(to: target) })
      } ?? today
    movedTargets = today - laterCommon
    left = YearCounts(earlier.filter { !isCommon($0) })
    entered = YearCounts(later.filter { !isCommon($0) })
  }
}

extension YearReading {
  fileprivate func held(to target: TargetProfile) -> YearReading {
    YearReading(
      reading: reading, analysis: QuestionAnalysis(reading, target: target, priority: nil),
      evidence: evidence)
  }
}
