extension Rule {
  package static let migrationLoop = Rule(
    "migration-loop",
    passing: .migration(keys: "from: \"2026.1\"\nto: \"2027.1\""),
    failing: .migration(keys: "from: \"2027.1\"\nto: 1️⃣\"2027.1\""))
}
