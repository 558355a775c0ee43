extension Rule {
  package static let expressionUnknownCriterion = Rule(
    "expression-unknown-criterion",
    passing: .question("when: met(LEAD-01-c)"),
    failing: .question("when: met(1️⃣LEAD-01-z)"))
}
