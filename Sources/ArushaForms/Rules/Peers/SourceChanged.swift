extension Rule {
  package static let sourceChanged = Rule(
    "source-changed",
    passing: .source("sha256: \(sha256(SampleFiles.sourceText.utf8))"),
    failing: .source("sha256: 1️⃣\(sha256("".utf8))"))
}
