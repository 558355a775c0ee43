extension Rule {
  package static let expressionCharacter = Rule(
    "expression-character",
    passing: .file(""), failing: .file(""))
}
