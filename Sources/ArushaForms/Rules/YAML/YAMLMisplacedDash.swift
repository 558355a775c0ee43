extension Rule {
  package static let yamlMisplacedDash = Rule(
    "yaml-misplaced-dash",
    passing: .criterion(
      """
      practices:
        - LEAD-TOP
      """),
    failing: .criterion("practices: 1️⃣- LEAD-TOP"))
}
