extension Rule {
  package static let yamlMergeKey = Rule(
    "yaml-merge-key",
    passing: .file(""), failing: .file(""))
}
