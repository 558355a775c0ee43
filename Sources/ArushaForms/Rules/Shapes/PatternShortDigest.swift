extension Rule {
  package static let patternShortDigest = Rule(
    "pattern-short-digest",
    passing: .file(""), failing: .file(""))
}
