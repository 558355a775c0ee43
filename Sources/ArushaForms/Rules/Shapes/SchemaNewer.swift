extension Rule {
  package static let schemaNewer = Rule(
    "schema-newer",
    passing: .file(""), failing: .file(""))
}
