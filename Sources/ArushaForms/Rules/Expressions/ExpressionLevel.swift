extension Rule {
  package static let expressionLevel = Rule(
    "expression-level",
    passing: .question("when: level(LEAD-01) >= 2"),
    failing: .question("when: level(LEAD-01) >= 1️⃣7"))
}
