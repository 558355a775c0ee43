extension Rule {
  package static let expressionWordFirst = Rule(
    "expression-word-first",
    passing: .file(""), failing: .file(""))
}
