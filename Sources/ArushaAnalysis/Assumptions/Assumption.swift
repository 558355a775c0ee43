import ArushaModel

/// Something taken to be otherwise, to see which conclusions depend on it.
package enum Assumption: Sendable, Hashable {
  /// Every answer is shown by the best evidence: no grade caps a level.
  case capsLifted
  /// Every criterion that is not known is met, and so is every one of an unanswered question, with
  /// the best evidence.
  case unknownsMet
  /// Every criterion that is not known is not met, and an unanswered question is at level 0.
  case unknownsUnmet
  /// Another target profile, by its id.
  case target(String)
  /// One question is left out, whichever it is.
  case oneLeftOut
}

extension [QuestionReading] {
  /// The readings under an assumption that is about the answers.
  ///
  /// Which questions are asked stays as it is: an assumption is about what was answered, not about
  /// the form.
  func assuming(_ assumption: Assumption) -> [QuestionReading] {
    switch assumption {
    case .capsLifted: map { $0.graded(.verified) }
    case .unknownsMet: map { $0.decided(.met) }
    case .unknownsUnmet: map { $0.decided(.unmet) }
    case .target, .oneLeftOut: self
    }
  }
}

extension QuestionReading {
  fileprivate func graded(_ grade: Grade) -> QuestionReading {
    guard state == .answered else { return self }
    return QuestionReading(question: question, criteria: criteria, grade: grade)
  }

  /// What is not known counts as one thing. Answered questions keep their grade.
  fileprivate func decided(_ outcome: CriterionReading) -> QuestionReading {
    guard state.isApplicable, question.hasLevels else { return self }
    let isAnswered = state == .answered
    return QuestionReading(
      question: question,
      criteria: question.criteria.indices.map { index in
        guard isAnswered, criteria[index] != .unknown else { return outcome }
        return criteria[index]
      }, grade: isAnswered ? grade : outcome == .met ? .verified : .none)
  }
}
