extension Rule {
  package static let poPlural = Rule(
    "po-plural",
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
      1️⃣msgid_plural "Samples"
      msgstr[0] "Un exemple"
      """))
}
