extension Rule {
  package static let yamlEmpty = Rule(
    "yaml-empty",
    passing: .file(""), failing: .file(""))
}
