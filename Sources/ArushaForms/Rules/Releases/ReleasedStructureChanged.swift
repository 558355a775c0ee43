extension Rule {
  package static let releasedStructureChanged = Rule(
    "released-structure-changed",
    passing: .released(edition: "2026.1", lock: "digest: \(SampleFiles.digest)"),
    failing: .released(edition: "2026.1", lock: "digest: 1️⃣sha256:\(sha256("".utf8))"))
}
