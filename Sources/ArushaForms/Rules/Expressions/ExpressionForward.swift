extension Rule {
  package static let expressionForward = Rule(
    "expression-forward",
    passing: .question("when: level(LEAD-01) >= 2"),
    failing: .question("when: level(1️⃣REG-01) >= 2"))
}
