package import ArushaModel

/// The checks of a question that its answer does not hold to, in the form's order.
///
/// A check over a question that is not answered is undecided, and objects to nothing.
///
/// Example: `check: value(STAFF-02) <= value(STAFF-01)`. With STAFF-01 open every number is taken;
/// with 40 there, 41 fails.
///
/// - Parameter readings: the questions in scope, this one among them.
package func failingChecks(
  of question: Question, in readings: [QuestionReading]
) -> [AnswerCheck] {
  guard !question.checks.isEmpty else { return [] }
  let known = Dictionary(readings.map { ($0.question.id, $0) }) { first, _ in first }
  guard known[question.id]?.state == .answered else { return [] }
  return question.checks.filter { $0.condition.truth(given: known) == .no }
}
