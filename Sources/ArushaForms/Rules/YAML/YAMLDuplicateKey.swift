extension Rule {
  package static let yamlDuplicateKey = Rule(
    "yaml-duplicate-key",
    passing: .file(""), failing: .file(""))
}
