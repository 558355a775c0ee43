extension Rule {
  package static let migrationUnknown = Rule(
    "migration-unknown",
    passing: .editions(
      """
      - change: retired
        from: LEAD-02
      """),
    failing: .editions(
      """
      - change: retired
        from: 1️⃣LEAD-20
      """))
}
