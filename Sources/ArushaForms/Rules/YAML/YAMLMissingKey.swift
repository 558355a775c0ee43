extension Rule {
  package static let yamlMissingKey = Rule(
    "yaml-missing-key",
    passing: .question("why: It matters."),
    failing: .file(
      """
      schema: arusha.interface/1
      1️⃣: en
      texts: {yes: Yes}
      """))
}
