extension Rule {
  package static let valueMissing = Rule(
    "value-missing",
    passing: .file(""), failing: .file(""))
}
