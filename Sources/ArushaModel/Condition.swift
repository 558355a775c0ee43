/// The value of a `when:`, `check:` or `warn:` expression, already checked.
///
/// A condition over an unanswered question is undecided: the question is asked (design §4).
package indirect enum Condition: Sendable, Hashable {
  /// `level(ID) op N`, `value(ID) op value(ID)` and the like.
  case comparison(Operand, Comparison, Operand)
  /// `status(ID) == answered`, or `!=`
  case status(question: String, AnswerStatus, isEqual: Bool)
  /// `met(CRITERION)`
  case met(criterion: String, question: String)
  /// `chosen(ID, option)`, or `value(ID) == option`
  case chosen(option: String, question: String)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  /// `level(ID) op N`, the condition that forms need most.
  package static func level(question: String, _ sign: Comparison, _ level: Int) -> Condition {
    .comparison(.level(question: question), sign, .number(DecimalNumber(level)))
  }

  /// One side of a comparison.
  package enum Operand: Sendable, Hashable {
    /// The declared level of a question of kind criteria.
    case level(question: String)
    /// How many criteria are met, or options chosen.
    case count(question: String)
    /// What was answered to a question of kind number or date.
    case value(question: String)
    case number(DecimalNumber)
    case date(TextDate)

    package var question: String? {
      switch self {
      case .level(let question), .count(let question), .value(let question): question
      case .number, .date: nil
      }
    }
  }

  package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case notEqual = "!="
    case greaterOrEqual = ">="
    case greater = ">"

    package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
      switch self {
      case .less: left < right
      case .lessOrEqual: left <= right
      case .equal: left == right
      case .notEqual: left != right
      case .greaterOrEqual: left >= right
      case .greater: left > right
      }
    }
  }

  /// The questions it looks at.
  package var questions: Set<String> {
    switch self {
    case .comparison(let left, _, let right):
      Set([left.question, right.question].compactMap { $0 })
    case .status(let question, _, _), .met(_, let question), .chosen(_, let question):
      [question]
    case .not(let inner): inner.questions
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.questions) }
    }
  }
}
