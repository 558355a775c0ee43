extension Rule {
  package static let expressionUnexpected = Rule(
    "expression-unexpected",
    passing: .file(""), failing: .file(""))
}
