extension Rule {
  package static let expressionType = Rule(
    "expression-type",
    passing: .file(""), failing: .file(""))
}
