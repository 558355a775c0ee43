extension Rule {
  package static let valueOption = Rule(
    "value-option",
    passing: .answers(
      """
      ABOUT-03:
        status: answered
        value: [brokers]
      """),
    failing: .answers(
      """
      ABOUT-03:
        status: answered
        value: [1️⃣broker]
      """))
}
