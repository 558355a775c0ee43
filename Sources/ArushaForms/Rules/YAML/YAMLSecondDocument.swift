extension Rule {
  package static let yamlSecondDocument = Rule(
    "yaml-second-document",
    passing: .file(""), failing: .file(""))
}
