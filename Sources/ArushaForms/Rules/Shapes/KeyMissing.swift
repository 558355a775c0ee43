extension Rule {
  package static let keyMissing = Rule(
    "key-missing",
    passing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
      """),
    failing: .criterion(
      """
      action:
        1️⃣do: Write it
        lead: Legal affairs
        months: 2
      """))
}
