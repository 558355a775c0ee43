extension Rule {
  package static let yamlLineSeparator = Rule(
    "yaml-line-separator",
    passing: .file(""), failing: .file(""))
}
