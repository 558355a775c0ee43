extension Rule {
  package static let patternTime = Rule(
    "pattern-time",
    passing: .answer(
      """
      status: answered
      at: 2026-11-23T10:15:00Z
      """),
    failing: .answer(
      """
      status: answered
      at: 1️⃣2026-11-23 10:15
      """))
}
