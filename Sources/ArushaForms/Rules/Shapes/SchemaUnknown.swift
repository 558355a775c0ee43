extension Rule {
  package static let schemaUnknown = Rule(
    "schema-unknown",
    passing: .target("schema: arusha.target/1"),
    failing: .target("schema: 1️⃣arusha.targets/1"))
}
