extension Rule {
  package static let yamlMergeKey = Rule(
    "yaml-merge-key",
    passing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
      """),
    failing: .criterion("evidence: The rule in force\n1️⃣<<: {evidence: The rule in force}"))
}
