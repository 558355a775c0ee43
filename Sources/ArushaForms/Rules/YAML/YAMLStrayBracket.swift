extension Rule {
  package static let yamlStrayBracket = Rule(
    "yaml-stray-bracket",
    passing: .question("why: \"] closes a list.\""),
    failing: .question("why: 1️⃣] closes a list."))
}
