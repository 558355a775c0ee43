extension Rule {
  package static let yamlStrayBracket = Rule(
    "yaml-stray-bracket",
    passing: .file(""), failing: .file(""))
}
