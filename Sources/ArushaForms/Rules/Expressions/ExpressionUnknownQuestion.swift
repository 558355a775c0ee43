extension Rule {
  package static let expressionUnknownQuestion = Rule(
    "expression-unknown-question",
    passing: .file(""), failing: .file(""))
}
