extension Rule {
  package static let migrationTwice = Rule(
    "migration-twice",
    passing: .migration(
      """
      - change: split
        from: LEAD-02-a
        to: [LEAD-02-e, LEAD-02-f]
      """),
    failing: .migration(
      """
      - change: same
        from: LEAD-02-a
        to: LEAD-02-e
      - change: same
        from: 1️⃣LEAD-02-a
        to: LEAD-02-f
      """))
}
