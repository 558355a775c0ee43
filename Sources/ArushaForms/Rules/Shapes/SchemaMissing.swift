extension Rule {
  package static let schemaMissing = Rule(
    "schema-missing",
    passing: .file(""), failing: .file(""))
}
