extension Rule {
  package static let expressionStatusSign = Rule(
    "expression-status-sign",
    passing: .file(""), failing: .file(""))
}
