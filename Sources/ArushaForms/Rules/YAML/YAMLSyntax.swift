extension Rule {
  package static let yamlSyntax = Rule(
    "yaml-syntax",
    passing: .question("title: \"[draft]\""),
    failing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: [1️⃣,]
      """))
}
