extension Rule {
  package static let expressionTooDeep = Rule(
    "expression-too-deep",
    passing: .file(""), failing: .file(""))
}
