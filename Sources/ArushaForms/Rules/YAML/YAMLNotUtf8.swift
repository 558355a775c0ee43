extension Rule {
  package static let yamlNotUtf8 = Rule(
    "yaml-not-utf8",
    passing: .file(""), failing: .file(""))
}
