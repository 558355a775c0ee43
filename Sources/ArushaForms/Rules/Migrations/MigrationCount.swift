extension Rule {
  package static let migrationCount = Rule(
    "migration-count",
    passing: .migration(
      """
      - change: merged
        from: [LEAD-02-a, LEAD-02-b]
        to: LEAD-02-e
      """),
    failing: .migration(
      """
      - change: 1️⃣merged
        from: LEAD-02-a
        to: LEAD-02-e
      """))
}
