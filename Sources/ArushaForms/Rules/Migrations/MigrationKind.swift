extension Rule {
  package static let migrationKind = Rule(
    "migration-kind",
    passing: .editions(
      """
      - change: editorial
        from: LEAD-01-a
        to: LEAD-01-a
      """),
    failing: .editions(
      """
      - change: editorial
        from: LEAD-01-a
        to: 1️⃣LEAD-01
      """))
}
