extension Rule {
  package static let integerRange = Rule(
    "integer-range",
    passing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 18
        indicator: pages
      """),
    failing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 1️⃣100
        indicator: pages
      """))
}
