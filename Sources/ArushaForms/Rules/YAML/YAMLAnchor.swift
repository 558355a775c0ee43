extension Rule {
  package static let yamlAnchor = Rule(
    "yaml-anchor",
    passing: .criterion("evidence: The rule in force"),
    failing: .criterion("evidence: 1️⃣&rule The rule in force"))
}
