extension Rule {
  package static let yamlDirective = Rule(
    "yaml-directive",
    passing: .file(""), failing: .file(""))
}
