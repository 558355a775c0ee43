extension Rule {
  package static let patternNumber = Rule(
    "pattern-number",
    passing: .file(""), failing: .file(""))
}
