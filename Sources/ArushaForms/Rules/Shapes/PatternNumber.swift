extension Rule {
  package static let patternNumber = Rule(
    "pattern-number",
    passing: .fact(
      """
      kind: number
      minimum: 0.5
      """),
    failing: .fact(
      """
      kind: number
      minimum: 1️⃣0,5
      """))
}
