extension Rule {
  package static let valueDate = Rule(
    "value-date",
    passing: .answers(
      """
      ABOUT-02:
        status: answered
        value: 2026-03-01
      """),
    failing: .answers(
      """
      ABOUT-02:
        status: answered
        value: 1️⃣March
      """))
}
