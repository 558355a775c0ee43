package import ArushaAnalysis
package import ArushaModel

/// What is said after an input, before the next prompt.
package enum Notice: Sendable, Hashable {
  /// An empty line never answers.
  case emptyLine
  /// The number is not one of those offered.
  case notAChoice(ClosedRange<Int>)
  /// Something that only a criterion prompt takes, or the like.
  case notHere
  /// `next` where nothing stands that could be kept.
  case nothingToKeep
  case badDate
  /// A text of more characters than may be kept.
  case tooLong(maximum: Int)
  case recorded(question: String, QuestionReading)
  /// A question of another kind than criteria was answered.
  case recordedValue(question: String)
  /// A value that cannot answer the question.
  case badValue(ValueProblem)
  /// A `check:` refuses the answer.
  case refused(AnswerCheck)
  /// A `warn:` doubts the answer.
  case doubted(AnswerCheck)
  case recordedStatus(question: String, QuestionState)
  case skipped(question: String)
  case noteKept
  case evidenceKept
  case flag(Bool)
  case help
  case atStart
  /// Every question of the session has been gone through.
  case complete
}
