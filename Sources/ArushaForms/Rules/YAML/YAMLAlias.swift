extension Rule {
  package static let yamlAlias = Rule(
    "yaml-alias",
    passing: .file(""), failing: .file(""))
}
