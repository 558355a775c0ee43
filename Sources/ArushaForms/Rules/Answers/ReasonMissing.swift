extension Rule {
  package static let reasonMissing = Rule(
    "reason-missing",
    passing: .answer(
      """
      status: not-applicable
      reason: We have no border with a neighbour.
      """),
    failing: .answer("status: 1️⃣not-applicable"))
}
