extension Rule {
  package static let typeList = Rule(
    "type-list",
    passing: .criterion("practices: [LEAD-TOP]"),
    failing: .criterion("practices: 1️⃣LEAD-TOP"))
}
