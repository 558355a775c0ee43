extension Rule {
  package static let typeMapping = Rule(
    "type-mapping",
    passing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
      """),
    failing: .criterion("action: 1️⃣Write it"))
}
