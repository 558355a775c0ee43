extension Rule {
  package static let yamlTooDeep = Rule(
    "yaml-too-deep",
    passing: .file(""), failing: .file(""))
}
