extension Rule {
  package static let yamlReservedCharacter = Rule(
    "yaml-reserved-character",
    passing: .file(""), failing: .file(""))
}
