extension Rule {
  package static let patternDate = Rule(
    "pattern-date",
    passing: .file(""), failing: .file(""))
}
