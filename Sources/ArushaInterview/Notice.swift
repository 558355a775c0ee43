package import ArushaAnalysis
package import ArushaModel
package import ArushaText

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
  case noteTakenOut
  case evidenceKept
  case evidenceTakenOut
  /// Where the evidence is kept was given: if it is a file of the workspace, whoever can look takes
  /// its digest and hands it to `Interview.attach`.
  case referenceGiven(question: String, item: Int, reference: String)
  /// The digest of a file was taken.
  case digestTaken(reference: String)
  /// A file outside the workspace is named, not looked at.
  case outsideWorkspace(reference: String)
  case undone
  case redone
  case nothingToUndo
  case nothingToRedo
  /// Some criteria before the last one have no answer: the interview goes to the first of them.
  case criteriaLeft(Int)
  /// No question holds the words looked for.
  case notFound(String)
  /// The session goes on in another language, once its questionnaire was handed to `speak`.
  case speak(Language)
  /// What was answered for the earlier period is to be shown.
  case earlier
  /// What peers told the source is to be shown.
  case peers
  case flag(Bool)
  case help
  case atStart
  /// Every question of the session has been gone through.
  case complete
}
