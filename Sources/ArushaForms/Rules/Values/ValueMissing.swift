extension Rule {
  package static let valueMissing = Rule(
    "value-missing",
    passing: .answers(
      """
      ABOUT-01:
        status: answered
        value: 12
      """),
    failing: .answers(
      """
      ABOUT-01:
        status: 1️⃣answered
      """))
}
