extension Rule {
  package static let poTwice = Rule(
    "po-twice",
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
      msgstr "Un exemple"

      msgctxt 1️⃣"questionnaire.yaml:title"
      msgid "A sample"
      msgstr "Un échantillon"
      """))
}
