extension Rule {
  package static let yamlColonInText = Rule(
    "yaml-colon-in-text",
    passing: .file(""), failing: .file(""))
}
