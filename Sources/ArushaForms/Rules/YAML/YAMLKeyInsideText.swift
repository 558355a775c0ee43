extension Rule {
  package static let yamlKeyInsideText = Rule(
    "yaml-key-inside-text",
    passing: .question(
      """
      title: Reports
      ask: Is it safe to report?
      """),
    failing: .file(
      """
      schema: arusha.interface/1
      language: en
        1️⃣texts: {yes: Yes}
      """))
}
