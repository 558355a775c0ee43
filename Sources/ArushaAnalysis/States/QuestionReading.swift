package import ArushaModel

/// A question as an assessment answers it: its state, and its criteria where it is answered.
package struct QuestionReading: Sendable, Hashable {
  package let question: Question
  package let state: QuestionState
  /// One for each of the question's criteria, in the form's order; empty unless it is answered.
  package let criteria: [CriterionReading]
  /// What was answered, where it is answered and of another kind than criteria.
  package let value: AnswerValue?
  /// `none` unless the question is answered.
  package let grade: Grade

  package init(question: Question, answer: Answer?, isParked: Bool = false) {
    self.question = question
    state = isParked ? .parked : QuestionState(answer?.status)
    if state == .answered, let answer {
      criteria = answer.readings(of: question.criteria)
      value = answer.value
      grade = answer.grade
    } else {
      criteria = []
      value = nil
      grade = .none
    }
  }

  /// An answered question of kind criteria.
  ///
  /// - Parameter criteria: one for each of the question's.
  init(question: Question, criteria: [CriterionReading], grade: Grade) {
    self.question = question
    state = .answered
    self.criteria = criteria
    value = nil
    self.grade = grade
  }

  /// How a criterion of this question was answered; nil where the question is not answered or has
  /// no such criterion.
  package func criterion(_ id: String) -> CriterionReading? {
    zip(question.criteria, criteria).first { $0.0.id == id }?.1
  }

  /// Its criteria of one reading, in the form's order.
  package func criteria(_ wanted: CriterionReading) -> [Criterion] {
    zip(question.criteria, criteria).filter { $0.1 == wanted }.map(\.0)
  }
}
