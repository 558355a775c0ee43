extension Rule {
  package static let expressionUnknownOption = Rule(
    "expression-unknown-option",
    passing: .file(""), failing: .file(""))
}
