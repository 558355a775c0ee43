extension Rule {
  package static let expressionWordFirst = Rule(
    "expression-word-first",
    passing: .question("when: value(ABOUT-04) == yes"),
    failing: .question("when: 1️⃣yes == value(ABOUT-04)"))
}
