extension Rule {
  package static let expressionUnknownQuestion = Rule(
    "expression-unknown-question",
    passing: .question("when: level(LEAD-01) >= 2"),
    failing: .question("when: level(1️⃣LEAD-10) >= 2"))
}
