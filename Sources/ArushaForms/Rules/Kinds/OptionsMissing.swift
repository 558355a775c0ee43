extension Rule {
  package static let optionsMissing = Rule(
    "options-missing",
    passing: .file(""), failing: .file(""))
}
