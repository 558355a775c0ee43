extension Rule {
  package static let targetReasonUnused = warning(
    "target-reason-unused",
    passing: .target(
      """
      reasons:
        default: In three years
      """),
    failing: .target(
      """
      reasons:
        default: In three years
        1️⃣"6": Above all
      """))
}
