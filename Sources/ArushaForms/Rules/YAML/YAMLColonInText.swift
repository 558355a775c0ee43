extension Rule {
  package static let yamlColonInText = Rule(
    "yaml-colon-in-text",
    passing: .question("why: \"Simple: it matters.\""),
    failing: .question("why: Simple1️⃣: it matters."))
}
