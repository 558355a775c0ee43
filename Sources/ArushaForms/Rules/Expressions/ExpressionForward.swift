extension Rule {
  package static let expressionForward = Rule(
    "expression-forward",
    passing: .file(""), failing: .file(""))
}
