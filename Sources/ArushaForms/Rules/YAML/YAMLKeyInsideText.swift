extension Rule {
  package static let yamlKeyInsideText = Rule(
    "yaml-key-inside-text",
    passing: .file(""), failing: .file(""))
}
