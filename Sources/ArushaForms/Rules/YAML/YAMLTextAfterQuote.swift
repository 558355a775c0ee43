extension Rule {
  package static let yamlTextAfterQuote = Rule(
    "yaml-text-after-quote",
    passing: .file(""), failing: .file(""))
}
