extension Rule {
  package static let yamlTag = Rule(
    "yaml-tag",
    passing: .file(""), failing: .file(""))
}
