extension Rule {
  package static let targetReasonMissing = warning(
    "target-reason-missing",
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
        1️⃣6: 4
      """))
}
