extension Rule {
  package static let questionUnknown = Rule(
    "question-unknown",
    passing: .answers(
      """
      LEAD-02:
        status: unknown
      """),
    failing: .answers(
      """
      1️⃣LEAD-20:
        status: unknown
      """))
}
