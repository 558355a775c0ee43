extension Rule {
  package static let poSyntax = Rule(
    "po-syntax",
    passing: .po(
      """
      msgctxt "questionnaire.yaml:title"
      msgid "A sample"
      msgstr "Un exemple"
      """),
    failing: .po(
      """
      msgctxt "questionnaire.yaml:title"
      msgid "A sample"
      msgstr 1️⃣"Un exemple
      """))
}
