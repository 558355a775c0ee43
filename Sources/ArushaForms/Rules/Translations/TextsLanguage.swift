extension Rule {
  package static let textsLanguage = Rule(
    "texts-language",
    passing: .translation("language: fr"),
    failing: .translation("language: 1️⃣es"))
}
