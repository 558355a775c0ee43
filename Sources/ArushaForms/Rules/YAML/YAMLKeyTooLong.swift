extension Rule {
  package static let yamlKeyTooLong = Rule(
    "yaml-key-too-long",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        session-saved: Saved
      """),
    failing: .file(
      "schema: arusha.interface/1\nlanguage: en\ntexts:\n  1️⃣"
        + String(repeating: "session-", count: 17) + ": Saved"))
}
