extension Rule {
  package static let criteriaOfOtherKind = Rule(
    "criteria-of-other-kind",
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
        value: 12
        1️⃣met: [LEAD-02-a]
      """))
}
