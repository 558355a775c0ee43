extension Rule {
  package static let yamlAnchor = Rule(
    "yaml-anchor",
    passing: .file(""), failing: .file(""))
}
