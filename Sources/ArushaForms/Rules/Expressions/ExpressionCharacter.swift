extension Rule {
  package static let expressionCharacter = Rule(
    "expression-character",
    passing: .question("when: level(LEAD-01) >= 2"),
    failing: .question("when: level(LEAD-01) 1️⃣≥ 2"))
}
