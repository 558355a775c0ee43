extension Rule {
  package static let patternSha256 = Rule(
    "pattern-sha256",
    passing: .file(""), failing: .file(""))
}
