extension Rule {
  package static let expressionType = Rule(
    "expression-type",
    passing: .question("when: value(ABOUT-02) >= 2026-01-01"),
    failing: .question("when: level(LEAD-01) >= 1️⃣2026-01-01"))
}
