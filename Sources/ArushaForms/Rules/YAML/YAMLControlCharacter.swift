extension Rule {
  package static let yamlControlCharacter = Rule(
    "yaml-control-character",
    passing: .file(""), failing: .file(""))
}
