extension Rule {
  package static let typeText = Rule(
    "type-text",
    passing: .question("title: Reports"),
    failing: .question(
      """
      title:
        1️⃣en: Reports
      """))
}
