extension Rule {
  package static let yamlSecondDocument = Rule(
    "yaml-second-document",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      """),
    failing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      1️⃣---
      no: No
      """))
}
