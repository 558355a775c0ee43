extension Rule {
  package static let expressionUnknownOption = Rule(
    "expression-unknown-option",
    passing: .question("when: chosen(ABOUT-03, brokers)"),
    failing: .question("when: chosen(ABOUT-03, 1️⃣broker)"))
}
