import ArushaModel

/// Where a question stands in an assessment. The six are never merged (design §5.3).
package enum QuestionState: String, Sendable, Hashable, CaseIterable {
  case answered
  /// The administration does not know.
  case unknown
  /// The administration declined to say.
  case declined
  /// The administration says that it does not concern it, with a reason.
  case notApplicable = "not-applicable"
  /// Nobody has answered yet.
  case open
  /// Its condition is false: it is not asked, and an earlier answer is kept but not counted.
  case parked

  /// Whether the question stays in the denominators: not-applicable and parked ones leave them.
  ///
  /// Of ten questions with six answers, two open, one not applicable and one parked, eight are
  /// applicable.
  package var isApplicable: Bool { self != .notApplicable && self != .parked }

  init(_ status: AnswerStatus?) {
    switch status {
    case .answered: self = .answered
    case .unknown: self = .unknown
    case .declined: self = .declined
    case .notApplicable: self = .notApplicable
    case nil: self = .open
    }
  }
}
