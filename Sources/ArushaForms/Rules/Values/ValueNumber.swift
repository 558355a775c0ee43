extension Rule {
  package static let valueNumber = Rule(
    "value-number",
    passing: .answers(
      """
      ABOUT-01:
        status: answered
        value: 12
      """),
    failing: .answers(
      """
      ABOUT-01:
        status: answered
        value: 1️⃣twelve
      """))
}
