package import ArushaModel

/// What is being asked for.
package enum Stage: Sendable, Hashable {
  /// The role of whoever answers, once a session.
  case role
  /// Whether the criterion at this index of the question is met.
  case criterion(Int)
  case grade
  /// The answer to a question of another kind than criteria.
  case value(QuestionKind.Name)
  /// Whether an answer that a `warn:` doubts is meant.
  case confirm
  case evidenceTitle
  case evidenceReference
  case evidenceDate
  /// Why the question is not applicable.
  case reason
  case note
  /// The list of all questions.
  case review
  /// Nothing is left to ask, or the coordinator left.
  case finished(saved: Bool)

  /// Whether the prompt is about a question and not in a detour.
  package var isAtQuestion: Bool {
    switch self {
    case .criterion, .grade, .value, .confirm: true
    default: false
    }
  }

  /// Whether a line is taken as it is, not as a number.
  package var takesText: Bool {
    switch self {
    case .role, .evidenceTitle, .evidenceReference, .evidenceDate, .reason, .note: true
    // A number is typed as text: 12,5 is one.
    case .value(let kind): [.choices, .number, .date, .text].contains(kind)
    case .criterion, .grade, .confirm, .review, .finished: false
    }
  }
}
