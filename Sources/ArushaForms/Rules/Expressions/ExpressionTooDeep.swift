extension Rule {
  package static let expressionTooDeep = Rule(
    "expression-too-deep",
    passing: .question("when: not (level(LEAD-01) >= 2)"),
    failing: .question(
      "when: " + String(repeating: "not ", count: 32) + "1️⃣not met(LEAD-01-a)",
      shown: "when: not not not not (…) met(LEAD-01-a)"))
}
