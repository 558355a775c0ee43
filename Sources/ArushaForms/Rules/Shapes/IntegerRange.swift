extension Rule {
  package static let integerRange = Rule(
    "integer-range",
    passing: .file(""), failing: .file(""))
}
