extension Rule {
  package static let patternIdentifier = Rule(
    "pattern-identifier",
    passing: .file(""), failing: .file(""))
}
