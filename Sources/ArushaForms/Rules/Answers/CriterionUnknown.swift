extension Rule {
  package static let criterionUnknown = Rule(
    "criterion-unknown",
    passing: .answer(
      """
      status: answered
      met: [LEAD-02-a]
      """),
    failing: .answer(
      """
      status: answered
      met: [1️⃣LEAD-02-z]
      """))
}
