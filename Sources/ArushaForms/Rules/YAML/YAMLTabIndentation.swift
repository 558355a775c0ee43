extension Rule {
  package static let yamlTabIndentation = Rule(
    "yaml-tab-indentation",
    passing: .file(""), failing: .file(""))
}
