extension Rule {
  package static let patternDate = Rule(
    "pattern-date",
    passing: .answer(
      """
      status: answered
      evidence:
        - {title: The register, date: 2026-03-01}
      """),
    failing: .answer(
      """
      status: answered
      evidence:
        - {title: The register, date: 1️⃣01/03/2026}
      """))
}
