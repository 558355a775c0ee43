extension Rule {
  package static let criteriaMissing = Rule(
    "criteria-missing",
    passing: .file(""), failing: .file(""))
}
