extension Rule {
  package static let yamlMissingColon = Rule(
    "yaml-missing-colon",
    passing: .question("why: It matters."),
    failing: .file(
      """
      schema: arusha.interface/1
      1️⃣language
      texts: {yes: Yes}
      """))
}
