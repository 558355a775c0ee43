extension Rule {
  package static let patternAny = Rule(
    "pattern-any",
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
        1️⃣"": Yes
      """))
}
