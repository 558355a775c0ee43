extension Rule {
  package static let digestDiffers = Rule(
    "digest-differs",
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
        digest: 1️⃣sha256:\(sha256("".utf8))
      """))
}
