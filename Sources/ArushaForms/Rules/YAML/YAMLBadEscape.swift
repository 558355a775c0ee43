extension Rule {
  package static let yamlBadEscape = Rule(
    "yaml-bad-escape",
    passing: .file(""), failing: .file(""))
}
