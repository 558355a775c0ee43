extension Rule {
  package static let expressionUnknownCriterion = Rule(
    "expression-unknown-criterion",
    passing: .file(""), failing: .file(""))
}
