extension Rule {
  package static let migrationOfOther = Rule(
    "migration-of-other",
    passing: .editions(
      """
      - change: retired
        from: LEAD-02
      """),
    failing: .editions(
      """
      - change: retired
        from: LEAD-02
      """, keys: "questionnaire: 1️⃣other"))
}
