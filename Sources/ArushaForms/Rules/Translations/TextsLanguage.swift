extension Rule {
  package static let textsLanguage = Rule(
    "texts-language",
    passing: .file(""), failing: .file(""))
}
