extension Rule {
  package static let yamlSyntax = Rule(
    "yaml-syntax",
    passing: .file(""), failing: .file(""))
}
