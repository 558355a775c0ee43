extension Rule {
  package static let patternDigest = Rule(
    "pattern-digest",
    passing: .assessment(
      """
      questionnaire:
        id: sample
        edition: "2026.1"
        digest: \(SampleFiles.digest)
      """),
    failing: .assessment(
      """
      questionnaire:
        id: sample
        edition: "2026.1"
        digest: 1️⃣12ab
      """))
}
