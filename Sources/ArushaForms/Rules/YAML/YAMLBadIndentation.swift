extension Rule {
  package static let yamlBadIndentation = Rule(
    "yaml-bad-indentation",
    passing: .file(""), failing: .file(""))
}
