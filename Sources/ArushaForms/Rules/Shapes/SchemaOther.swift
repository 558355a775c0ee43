extension Rule {
  package static let schemaOther = Rule(
    "schema-other",
    passing: .file(""), failing: .file(""))
}
