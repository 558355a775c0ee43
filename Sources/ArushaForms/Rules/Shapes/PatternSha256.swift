extension Rule {
  package static let patternSha256 = Rule(
    "pattern-sha256",
    passing: .answer(
      """
      status: answered
      evidence:
        - {title: The register, sha256: \(sha256("".utf8))}
      """),
    failing: .answer(
      """
      status: answered
      evidence:
        - {title: The register, sha256: 1️⃣"12ab"}
      """))
}
