extension Rule {
  package static let optionsMissing = Rule(
    "options-missing",
    passing: .fact(
      """
      kind: choice
      options: often
      """),
    failing: .fact("kind: 1️⃣choice"))
}
