extension Rule {
  package static let yamlAlias = Rule(
    "yaml-alias",
    passing: .criterion("evidence: \"*** The rule in force\""),
    failing: .criterion("evidence: 1️⃣*rule"))
}
