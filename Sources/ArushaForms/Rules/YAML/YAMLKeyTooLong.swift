extension Rule {
  package static let yamlKeyTooLong = Rule(
    "yaml-key-too-long",
    passing: .file(""), failing: .file(""))
}
