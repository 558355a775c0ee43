extension Rule {
  package static let schemaNotFirst = warning(
    "schema-not-first",
    passing: .file(""), failing: .file(""))
}
