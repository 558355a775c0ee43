extension Rule {
  package static let yamlEmpty = Rule(
    "yaml-empty",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      """),
    failing: .file("# Questions to come"))
}
