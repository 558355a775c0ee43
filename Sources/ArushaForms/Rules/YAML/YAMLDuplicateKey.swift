extension Rule {
  package static let yamlDuplicateKey = Rule(
    "yaml-duplicate-key",
    passing: .question(
      """
      title: Reports
      why: It matters.
      """),
    failing: .file(
      """
      schema: arusha.interface/1
      language: en
      1️⃣language: fr
      texts: {yes: Yes}
      """))
}
