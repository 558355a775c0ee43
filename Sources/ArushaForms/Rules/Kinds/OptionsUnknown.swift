extension Rule {
  package static let optionsUnknown = Rule(
    "options-unknown",
    passing: .fact(
      """
      kind: choice
      options: often
      """),
    failing: .fact(
      """
      kind: choice
      options: 1️⃣oftn
      """))
}
