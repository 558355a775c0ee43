extension Rule {
  package static let schemaNewer = Rule(
    "schema-newer",
    passing: .target("schema: arusha.target/1"),
    failing: .target("schema: 1️⃣arusha.target/2"))
}
