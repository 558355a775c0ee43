/// What is wrong in an expression, with the scalars it is about.
struct ExpressionProblem: Error {
  let rule: Rule
  /// Scalars from the start of the expression.
  let offset: Int
  let length: Int
  let arguments: [String: String]
  /// Names that a misspelt one may have meant.
  var candidates: [String] = []
  /// For a question that stands too late: its id.
  var forward: String?
}
