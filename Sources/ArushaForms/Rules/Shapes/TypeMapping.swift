extension Rule {
  package static let typeMapping = Rule(
    "type-mapping",
    passing: .file(""), failing: .file(""))
}
