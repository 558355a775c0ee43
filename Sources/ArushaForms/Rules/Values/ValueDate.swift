extension Rule {
  package static let valueDate = Rule(
    "value-date",
    passing: .file(""), failing: .file(""))
}
