extension Rule {
  package static let schemaNotFirst = warning(
    "schema-not-first",
    passing: .target(
      """
      schema: arusha.target/1
      id: ours
      """),
    failing: .file(
      """
      id: ours
      1️⃣schema: arusha.target/1
      questionnaire: sample
      title: Ours
      default: 3
      reasons:
        default: In three years
      """))
}
