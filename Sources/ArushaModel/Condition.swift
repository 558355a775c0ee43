/// When a question is asked: the value of a `when:` expression, already checked.
///
/// A condition over an unanswered question is true: the question is asked (design §4).
package indirect enum Condition: Sendable, Hashable {
  /// `level(ID) op N`
  case level(question: String, Comparison, Int)
  /// `status(ID) == answered`, or `!=`
  case status(question: String, AnswerStatus, isEqual: Bool)
  /// `met(CRITERION)`
  case met(criterion: String, question: String)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case notEqual = "!="
    case greaterOrEqual = ">="
    case greater = ">"

    package func holds(_ left: Int, _ right: Int) -> Bool {
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
    case .level(let question, _, _), .status(let question, _, _), .met(_, let question):
      [question]
    case .not(let inner): inner.questions
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.questions) }
    }
  }
}
