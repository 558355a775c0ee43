extension Rule {
  package static let keyOfOtherKind = Rule(
    "key-of-other-kind",
    passing: .fact(
      """
      kind: number
      unit: offices
      """),
    failing: .fact(
      """
      kind: yes-no
      1️⃣unit: offices
      """))
}
