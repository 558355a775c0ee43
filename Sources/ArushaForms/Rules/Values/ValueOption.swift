extension Rule {
  package static let valueOption = Rule(
    "value-option",
    passing: .file(""), failing: .file(""))
}
