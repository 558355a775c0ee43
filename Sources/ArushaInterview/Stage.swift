package import ArushaModel

/// What is being asked for.
package enum Stage: Sendable, Hashable {
  /// The role of whoever answers, once a session.
  case role
  /// Whether an earlier period's answer still holds.
  case proposal
  /// Whether the criterion at this index of the question is met.
  case criterion(Int)
  case grade
  /// The answer to a question of another kind than criteria.
  case value(QuestionKind.Name)
  /// Whether an answer that a `warn:` doubts is meant.
  case confirm
  /// Which item of evidence to change.
  case evidenceList
  /// Which item of evidence to take out.
  case evidenceRemoval
  case evidenceTitle
  case evidenceReference
  case evidenceDate
  /// Why the question is not applicable.
  case reason
  case note
  /// Words of the question that is looked for.
  case find
  /// Which of the questions found.
  case found([Int])
  case language
  /// The list of all questions.
  case review
  /// Nothing is left to ask, or the coordinator left.
  case finished(saved: Bool)

  /// Whether the prompt is about a question and not in a detour.
  package var isAtQuestion: Bool {
    switch self {
    case .proposal, .criterion, .grade, .value, .confirm: true
    default: false
    }
  }

  /// Whether it is a detour that comes back to the question.
  package var isDetour: Bool {
    switch self {
    case .evidenceList, .evidenceRemoval, .evidenceTitle, .evidenceReference, .evidenceDate,
      .reason, .note, .find, .found, .language:
      true
    default: false
    }
  }

  /// Whether a line is taken as it is, not as a number.
  package var takesText: Bool {
    switch self {
    case .role, .evidenceTitle, .evidenceReference, .evidenceDate, .reason, .note, .find: true
    // A number is typed as text: 12,5 is one.
    case .value(let kind): [.choices, .number, .date, .text].contains(kind)
    case .proposal, .criterion, .grade, .confirm, .evidenceList, .evidenceRemoval, .found,
      .language, .review, .finished:
      false
    }
  }
}
