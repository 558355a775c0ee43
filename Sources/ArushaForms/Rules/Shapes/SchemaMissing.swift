extension Rule {
  package static let schemaMissing = Rule(
    "schema-missing",
    passing: .target("schema: arusha.target/1"),
    failing: .file(
      """
      1️⃣id: ours
      questionnaire: sample
      title: Ours
      default: 3
      """))
}
