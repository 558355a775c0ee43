extension Rule {
  package static let yamlTabIndentation = Rule(
    "yaml-tab-indentation",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      """),
    failing: .file("schema: arusha.interface/1\nlanguage: en\ntexts:\n1️⃣\tyes: Yes"))
}
