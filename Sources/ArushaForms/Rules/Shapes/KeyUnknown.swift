extension Rule {
  package static let keyUnknown = Rule(
    "key-unknown",
    passing: .criterion("evidence: The rule in force"),
    failing: .criterion("1️⃣evidnce: The rule in force"))
}
