extension Rule {
  package static let yamlTooLarge = Rule(
    "yaml-too-large",
    passing: .file(""), failing: .file(""))
}
