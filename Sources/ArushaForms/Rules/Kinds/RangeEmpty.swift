extension Rule {
  package static let rangeEmpty = Rule(
    "range-empty",
    passing: .fact(
      """
      kind: number
      minimum: 1
      maximum: 10
      """),
    failing: .fact(
      """
      kind: number
      minimum: 10
      maximum: 1️⃣1
      """))
}
