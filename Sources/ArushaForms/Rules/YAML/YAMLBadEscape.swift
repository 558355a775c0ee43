extension Rule {
  package static let yamlBadEscape = Rule(
    "yaml-bad-escape",
    passing: .question("why: 'Files lie in C:\\Rules.'"),
    failing: .question("why: \"Files lie in C:1️⃣\\Rules.\""))
}
