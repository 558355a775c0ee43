extension Rule {
  package static let yamlUnterminatedQuote = Rule(
    "yaml-unterminated-quote",
    passing: .file(""), failing: .file(""))
}
