/// What must hold of an answer, or is asked about again: a `check:` or `warn:` of a question.
package struct AnswerCheck: Sendable, Hashable {
  /// An answer that does not hold to it is refused; else it is asked whether it is meant.
  package let refuses: Bool
  package let condition: Condition
  /// What is said where it does not hold; nil: the expression itself is shown.
  package let message: String?
  /// The expression as it is written.
  package let expression: String

  package init(refuses: Bool, condition: Condition, message: String?, expression: String) {
    self.refuses = refuses
    self.condition = condition
    self.message = message
    self.expression = expression
  }
}
