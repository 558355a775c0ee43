package import ArushaModel

/// What meeting some criteria would change, everything else staying as it is.
///
/// Nothing is promised: the answers are copied, the criteria count as met in the copy, and the
/// analysis is made again. The evidence stays as it is too, so a question's grade goes on capping
/// what can be shown; `shown` is the analysis with the evidence that the new levels would ask for.
package struct WhatIf: Sendable, Hashable {
  /// The criteria asked about that make a difference, in the form's order.
  package let criteria: [String]
  package let alreadyMet: [String]
  /// Of questions that are out of scope, parked or not applicable: they change nothing.
  package let withoutEffect: [String]
  /// Questions that have no answer yet: the criteria asked about count as met, the others as not
  /// known, and there is no evidence.
  package let answeredFirst: [String]
  package let before: GapAnalysis
  package let after: GapAnalysis
  /// `after`, where the questions concerned also have the evidence for their new level.
  package let shown: GapAnalysis

  /// A question in the three analyses.
  package struct Change: Sendable, Hashable {
    package let before: QuestionAnalysis
    package let after: QuestionAnalysis
    package let shown: QuestionAnalysis
    /// The grade that shows the new level; nil where the evidence at hand does.
    package let evidenceNeeded: Grade?
  }

  /// The questions concerned, and those that come to be asked or parked by it, in the form's order.
  package let questions: [Change]
  /// The factors of which anything changes, with or without the evidence.
  package let factors: [Int]

  /// Example: LEAD-01 is at level 1 on a statement, for b and c of level 2 and 3 are not met. With
  /// both met it is at level 3, the statement shows level 2, and a document would show 3.
  ///
  /// - Parameter criteria: ids of criteria of the questionnaire; others are ignored.
  package init(
    _ criteria: [String], questionnaire: Questionnaire, assessment: Assessment,
    target: TargetProfile
  ) {
    let wanted = Set(criteria)
    let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    let inPlay = Dictionary(readings.map { ($0.question.id, $0) }) { first, _ in first }
    var sorted = Sorted()
    var answers = assessment.answers
    var changed: Set<String> = []
    for question in questionnaire.questions {
      let own = question.criteria.map(\.id).filter(wanted.contains)
      guard !own.isEmpty else { continue }
      guard let reading = inPlay[question.id], reading.state.isApplicable else {
        sorted.withoutEffect += own
        continue
      }
      let new = own.filter { reading.criterion($0) != .met }
      sorted.alreadyMet += own.filter { !new.contains($0) }
      guard !new.isEmpty else { continue }
      sorted.criteria += new
      if reading.state != .answered { sorted.answeredFirst.append(question.id) }
      changed.insert(question.id)
      answers[question.id] = answers[question.id].meeting(
        new, isAnswered: reading.state == .answered)
    }
    func analysed(_ answers: [String: Answer]) -> GapAnalysis {
      var copy = assessment
      copy.answers = answers
      return analyseGaps(questionnaire: questionnaire, assessment: copy, target: target)
    }
    let before = analysed(assessment.answers)
    let after = analysed(answers)
    var needed: [String: Grade] = [:]
    for id in changed {
      guard let level = after.question(id)?.level, let grade = answers[id]?.grade,
        let enough = Grade.allCases.first(where: { $0.cap >= level }), enough > grade
      else { continue }
      needed[id] = enough
      answers[id]?.grade = enough
    }
    let shown = analysed(answers)
    self.criteria = sorted.criteria
    alreadyMet = sorted.alreadyMet
    withoutEffect = sorted.withoutEffect
    answeredFirst = sorted.answeredFirst
    self.before = before
    self.after = after
    self.shown = shown
    questions = before.questions.indices.compactMap { index in
      let old = before.questions[index]
      let isConcerned = changed.contains(old.id) || old.state != after.questions[index].state
      return isConcerned
        ? Change(
          before: old, after: after.questions[index], shown: shown.questions[index],
          evidenceNeeded: needed[old.id]) : nil
    }
    factors = before.factors.indices.filter {
      before.factors[$0] != after.factors[$0] || before.factors[$0] != shown.factors[$0]
    }.map { before.factors[$0].factor }
  }

  private struct Sorted {
    var criteria: [String] = []
    var alreadyMet: [String] = []
    var withoutEffect: [String] = []
    var answeredFirst: [String] = []
  }
}

extension Answer? {
  /// The answer with these criteria met too.
  fileprivate func meeting(_ criteria: [String], isAnswered: Bool) -> Answer {
    var answer = isAnswered ? self ?? Answer() : Answer()
    answer.unmet.removeAll(where: criteria.contains)
    answer.unknown.removeAll(where: criteria.contains)
    answer.met += criteria
    return answer
  }
}
