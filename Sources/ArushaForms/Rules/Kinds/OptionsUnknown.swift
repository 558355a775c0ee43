extension Rule {
  package static let optionsUnknown = Rule(
    "options-unknown",
    passing: .file(""), failing: .file(""))
}
