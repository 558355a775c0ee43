extension Rule {
  package static let yamlMissingColon = Rule(
    "yaml-missing-colon",
    passing: .file(""), failing: .file(""))
}
