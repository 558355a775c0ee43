extension Rule {
  package static let poSource = Rule(
    "po-source",
    passing: .po(
      """
      msgctxt "questionnaire.yaml:title"
      msgid "A sample"
      msgstr "Un exemple"
      """),
    failing: .po(
      """
      msgctxt "questionnaire.yaml:title"
      msgid 1️⃣"An example"
      msgstr "Un exemple"
      """))
}
