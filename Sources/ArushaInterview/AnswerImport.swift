import ArushaAnalysis
package import ArushaModel

/// Puts answers from a file into an assessment: the scripted twin of the session.
package struct AnswerImport: Sendable {
  package let given: [String: Answer]
  package let questionnaire: Questionnaire
  /// Answers of another assessment fill open questions only.
  package let onlyOpen: Bool
  package let by: String?
  package let at: String

  package init(
    given: [String: Answer], questionnaire: Questionnaire, onlyOpen: Bool, by: String?, at: String
  ) {
    self.given = given
    self.questionnaire = questionnaire
    self.onlyOpen = onlyOpen
    self.by = by
    self.at = at
  }

  /// - Returns: the assessment, the questions recorded, and those left as they were because an
  ///   answer that differs stands, all in the form's order.
  package func applied(
    to assessment: Assessment
  ) -> (assessment: Assessment, recorded: [String], clashes: [String]) {
    var result = assessment
    var recorded: [String] = []
    var clashes: [String] = []
    for question in questionnaire.questions {
      guard var answer = given[question.id] else { continue }
      answer.settle(in: question)
      guard let old = assessment.answers[question.id] else {
        result.answers[question.id] = stamped(answer)
        recorded.append(question.id)
        continue
      }
      if old.says(sameAs: answer) { continue }
      if onlyOpen {
        clashes.append(question.id)
        continue
      }
      var before = old
      before.previous = []
      answer.previous = old.previous + [before]
      result.answers[question.id] = stamped(answer)
      recorded.append(question.id)
    }
    return (result, recorded, clashes)
  }

  /// What the recorded answers contradict: their `check:` refuses them, their `warn:` doubts them.
  package func objections(
    to recorded: [String], in assessment: Assessment
  ) -> [(question: String, check: AnswerCheck)] {
    let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    return recorded.compactMap { questionnaire.question($0) }.flatMap { question in
      failingChecks(of: question, in: readings).map { (question.id, $0) }
    }
  }

  private func stamped(_ answer: Answer) -> Answer {
    var answer = answer
    answer.by = answer.by ?? by
    answer.at = answer.at ?? at
    return answer
  }
}

extension Answer {
  /// Lists in the form's order; an answer with every criterion unknown is `unknown`, as the session
  /// would record it. Whatever else the file says stays: a grade caps what could be shown even where
  /// nothing is met yet.
  fileprivate mutating func settle(in question: Question) {
    sortCriteria(as: question)
    if question.hasLevels, status == .answered, met.isEmpty, unmet.isEmpty {
      status = .unknown
      grade = .none
    }
  }

  /// Whether it says the same, whoever said it and when.
  fileprivate func says(sameAs other: Answer) -> Bool {
    var (left, right) = (self, other)
    for path in [\Answer.by, \Answer.at] {
      left[keyPath: path] = nil
      right[keyPath: path] = nil
    }
    left.previous = []
    right.previous = []
    return left == right
  }
}
