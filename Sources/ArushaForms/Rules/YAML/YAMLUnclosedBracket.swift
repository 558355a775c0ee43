extension Rule {
  package static let yamlUnclosedBracket = Rule(
    "yaml-unclosed-bracket",
    passing: .criterion("practices: [LEAD-TOP, LEAD-UNIT]"),
    failing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts: 1️⃣{yes: Yes
      """))
}
