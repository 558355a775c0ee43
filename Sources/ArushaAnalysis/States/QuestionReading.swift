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
    criteria.indices.first { question.criteria[$0].id == id }.map { criteria[$0] }
  }

  /// Its criteria of one reading, in the form's order.
  package func criteria(_ wanted: CriterionReading) -> [Criterion] {
    criteria.indices.filter { criteria[$0] == wanted }.map { question.criteria[$0] }
  }

  /// Their ids, of levels up to one.
  ///
  /// A criterion is a page of texts: where many answers are read, only ids and counts are copied.
  package func ids(_ wanted: CriterionReading, upTo level: Int = 4) -> [String] {
    var ids: [String] = []
    for index in criteria.indices
    where criteria[index] == wanted && question.criteria[index].level <= level {
      ids.append(question.criteria[index].id)
    }
    return ids
  }

  /// How many of its criteria have one reading.
  package func count(_ wanted: CriterionReading) -> Int { criteria.count { $0 == wanted } }
}
