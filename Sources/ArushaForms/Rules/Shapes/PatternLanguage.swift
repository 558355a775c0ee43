extension Rule {
  package static let patternLanguage = Rule(
    "pattern-language",
    passing: .questionnaire("language: en"),
    failing: .questionnaire("language: 1️⃣english"))
}
