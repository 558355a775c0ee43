extension Rule {
  package static let criterionTwice = Rule(
    "criterion-twice",
    passing: .answer(
      """
      status: answered
      met: [LEAD-02-a]
      unmet: [LEAD-02-b]
      """),
    failing: .answer(
      """
      status: answered
      met: [LEAD-02-a]
      unmet: [1️⃣LEAD-02-a]
      """))
}
