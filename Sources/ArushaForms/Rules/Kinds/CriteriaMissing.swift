extension Rule {
  package static let criteriaMissing = Rule(
    "criteria-missing",
    passing: .fact(
      """
      id: LEAD-03
      kind: yes-no
      """),
    failing: .fact("id: 1️⃣LEAD-03"))
}
