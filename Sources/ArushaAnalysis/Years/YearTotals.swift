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
/// The difference is exactly the change on common questions plus re-scoping: what the questions that
/// are not common brought less what they took away.
///
/// Example: 10 criteria met last year, 2 of them on a question retired since; 13 now, 4 of them on a
/// new question. The difference of 3 is 1 on common questions (8 to 9) and 2 by re-scoping.
package struct YearTotals: Sendable, Hashable {
  package let earlier: YearCounts
  package let later: YearCounts
  package let earlierCommon: YearCounts
  package let laterCommon: YearCounts
  /// Of last year's questions that are not common.
  package let left: YearCounts
  /// Of this year's questions that are not common.
  package let entered: YearCounts

  package var difference: YearCounts { later - earlier }
  package var onCommonQuestions: YearCounts { laterCommon - earlierCommon }
  package var rescoping: YearCounts { entered - left }

  init(earlier: [YearReading], later: [YearReading], common: Set<String>) {
    let isCommon = { (question: YearReading) in common.contains(question.analysis.id) }
    self.earlier = YearCounts(earlier)
    self.later = YearCounts(later)
    earlierCommon = YearCounts(earlier.filter(isCommon))
    laterCommon = YearCounts(later.filter(isCommon))
    left = YearCounts(earlier.filter { !isCommon($0) })
    entered = YearCounts(later.filter { !isCommon($0) })
  }
}
