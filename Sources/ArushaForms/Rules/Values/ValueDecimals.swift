extension Rule {
  package static let valueDecimals = Rule(
    "value-decimals",
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
        value: 1️⃣12.5
      """))
}
