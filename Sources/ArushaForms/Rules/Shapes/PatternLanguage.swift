extension Rule {
  package static let patternLanguage = Rule(
    "pattern-language",
    passing: .file(""), failing: .file(""))
}
