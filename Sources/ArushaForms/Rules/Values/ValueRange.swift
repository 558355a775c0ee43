extension Rule {
  package static let valueRange = Rule(
    "value-range",
    passing: .file(""), failing: .file(""))
}
