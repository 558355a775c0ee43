extension Rule {
  package static let expressionSign = Rule(
    "expression-sign",
    passing: .file(""), failing: .file(""))
}
