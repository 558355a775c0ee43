extension Rule {
  package static let yamlTextAfterQuote = Rule(
    "yaml-text-after-quote",
    passing: .question("title: The \"open door\" of the head of customs"),
    failing: .question("title: \"The open door\" 1️⃣of the head of customs"))
}
