extension Rule {
  package static let patternTime = Rule(
    "pattern-time",
    passing: .file(""), failing: .file(""))
}
