extension Rule {
  package static let expressionLevel = Rule(
    "expression-level",
    passing: .file(""), failing: .file(""))
}
