extension Rule {
  package static let yamlUnterminatedQuote = Rule(
    "yaml-unterminated-quote",
    passing: .question("why: \"People who fear a reprisal stay silent.\""),
    failing: .question("why: 1️⃣\"People who fear a reprisal stay silent."))
}
