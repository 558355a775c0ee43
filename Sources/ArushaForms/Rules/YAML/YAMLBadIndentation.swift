extension Rule {
  package static let yamlBadIndentation = Rule(
    "yaml-bad-indentation",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
        no: No
      """),
    failing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
       1️⃣no: No
      """))
}
