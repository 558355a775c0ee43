package import ArushaModel

/// The priorities of the answered questions whose evidenced level is under their target, by
/// question id (design §5.7). Other questions have none: unanswered ones are never ranked.
///
/// Example: of LEAD-01 at target, LEAD-02 (medium risk, distance 2), LEAD-03 (critical, distance 1)
/// and LEAD-04 open, LEAD-03 ranks 1 and LEAD-02 ranks 2.
///
/// - Parameters:
///   - needs: of the questionnaire.
///   - questions: the questions in scope.
package func rankGaps(
  needs: NeedsGraph, questions: [QuestionReading], target: TargetProfile
) -> [String: Priority] {
  let unlocks = Unlocks(needs: needs, questions: questions, target: target)
  let gaps = questions.compactMap { reading -> PriorityColumns? in
    guard let distance = reading.distance(to: target) else { return nil }
    let question = reading.question
    return PriorityColumns(
      critical: question.isCritical, risk: question.risk, distance: distance,
      unlocks: unlocks.count(of: question),
      effort: reading.effort(to: target.level(for: question)), question: question.id)
  }
  var priorities: [String: Priority] = [:]
  for (index, why) in gaps.sorted(by: { $0.precedes($1) }).enumerated() {
    priorities[why.question] = Priority(rank: index + 1, why: why)
  }
  return priorities
}
