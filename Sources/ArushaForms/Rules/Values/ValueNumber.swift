extension Rule {
  package static let valueNumber = Rule(
    "value-number",
    passing: .file(""), failing: .file(""))
}
