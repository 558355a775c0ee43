extension Rule {
  package static let expressionSign = Rule(
    "expression-sign",
    passing: .question("when: value(ABOUT-04) == yes"),
    failing: .question("when: value(ABOUT-04) 1️⃣>= yes"))
}
