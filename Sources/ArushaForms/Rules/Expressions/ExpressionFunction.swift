extension Rule {
  package static let expressionFunction = Rule(
    "expression-function",
    passing: .file(""), failing: .file(""))
}
