extension Rule {
  package static let valueRange = Rule(
    "value-range",
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
        value: 1️⃣900
      """))
}
