extension Rule {
  package static let criterionWithoutAction = Rule(
    "criterion-without-action",
    passing: .criterion(
      """
      id: LEAD-02-b
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
      """),
    failing: .bareCriterion("id: 1️⃣LEAD-02-b"))
}
