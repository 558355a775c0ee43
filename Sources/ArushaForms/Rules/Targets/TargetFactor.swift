extension Rule {
  package static let targetFactor = Rule(
    "target-factor",
    passing: .target(
      """
      factors:
        6: 4
      reasons:
        default: In three years
        "6": Above all
      """),
    failing: .target(
      """
      factors:
        1️⃣11: 4
      """))
}
