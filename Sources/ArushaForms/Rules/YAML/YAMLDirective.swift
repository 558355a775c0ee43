extension Rule {
  package static let yamlDirective = Rule(
    "yaml-directive",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      """),
    failing: .file(
      """
      1️⃣%YAML 1.2
      ---
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      """))
}
