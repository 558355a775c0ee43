extension Rule {
  package static let expressionFunction = Rule(
    "expression-function",
    passing: .question("when: value(ABOUT-01) >= 2"),
    failing: .question("when: level(1️⃣ABOUT-01) >= 2"))
}
