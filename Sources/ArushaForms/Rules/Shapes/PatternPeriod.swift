extension Rule {
  package static let patternPeriod = Rule(
    "pattern-period",
    passing: .file(""), failing: .file(""))
}
