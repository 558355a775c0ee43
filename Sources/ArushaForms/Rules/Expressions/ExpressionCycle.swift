extension Rule {
  package static let expressionCycle = Rule(
    "expression-cycle",
    passing: .file(""), failing: .file(""))
}
