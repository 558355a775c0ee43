extension Rule {
  package static let poKeyUnknown = Rule(
    "po-key-unknown",
    passing: .po(
      """
      msgctxt "questionnaire.yaml:title"
      msgid "A sample"
      msgstr "Un exemple"
      """),
    failing: .po(
      """
      msgctxt 1️⃣"questionnaire.yaml:heading"
      msgid "A sample"
      msgstr "Un exemple"
      """))
}
