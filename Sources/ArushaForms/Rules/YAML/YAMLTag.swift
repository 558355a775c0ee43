extension Rule {
  package static let yamlTag = Rule(
    "yaml-tag",
    passing: .questionnaire("edition: \"2026.1\""),
    failing: .questionnaire("edition: 1️⃣!!str 2026.1"))
}
