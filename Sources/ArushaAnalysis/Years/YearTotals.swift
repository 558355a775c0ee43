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

  /// One question, answered or not.
  init(_ question: YearReading) {
    let analysis = question.analysis
    self.init(
      criteriaMet: question.reading.count(.met),
      questionsAtTarget: analysis.evidencedLevel.map { $0 >= analysis.target ? 1 : 0 } ?? 0)
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
    var (allBefore, commonBefore) = (YearCounts(), YearCounts())
    for question in earlier {
      let counts = YearCounts(question)
      allBefore = allBefore + counts
      if common.contains(question.analysis.id) { commonBefore = commonBefore + counts }
    }
    var (allNow, commonNow, then) = (YearCounts(), YearCounts(), YearCounts())
    for question in later {
      let counts = YearCounts(question)
      allNow = allNow + counts
      guard common.contains(question.analysis.id) else { continue }
      commonNow = commonNow + counts
      let isThen = formerTarget.map(question.reading.isAtTarget)
      then =
        then
        + YearCounts(
          criteriaMet: counts.criteriaMet,
          questionsAtTarget: isThen.map { $0 ? 1 : 0 } ?? counts.questionsAtTarget)
    }
    self.earlier = allBefore
    self.later = allNow
    earlierCommon = commonBefore
    laterCommon = then
    movedTargets = commonNow - then
    left = allBefore - commonBefore
    entered = allNow - commonNow
  }
}
