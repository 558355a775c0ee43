extension Rule {
  package static let valueOfOtherKind = Rule(
    "value-of-other-kind",
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
        1️⃣value: [12]
      """))
}
