extension Rule {
  package static let yamlUnclosedBracket = Rule(
    "yaml-unclosed-bracket",
    passing: .file(""), failing: .file(""))
}
