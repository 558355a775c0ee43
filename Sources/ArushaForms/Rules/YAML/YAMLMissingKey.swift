extension Rule {
  package static let yamlMissingKey = Rule(
    "yaml-missing-key",
    passing: .file(""), failing: .file(""))
}
