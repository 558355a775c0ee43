extension Rule {
  package static let yamlComplexKey = Rule(
    "yaml-complex-key",
    passing: .file(""), failing: .file(""))
}
