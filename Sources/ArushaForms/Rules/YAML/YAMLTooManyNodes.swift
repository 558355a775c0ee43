extension Rule {
  package static let yamlTooManyNodes = Rule(
    "yaml-too-many-nodes",
    passing: .file(""), failing: .file(""))
}
