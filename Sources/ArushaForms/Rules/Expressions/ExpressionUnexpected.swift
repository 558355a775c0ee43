extension Rule {
  package static let expressionUnexpected = Rule(
    "expression-unexpected",
    passing: .question("when: level(LEAD-01) >= 2 and met(LEAD-01-c)"),
    failing: .question("when: level(LEAD-01) >= 2 1️⃣met(LEAD-01-c)"))
}
