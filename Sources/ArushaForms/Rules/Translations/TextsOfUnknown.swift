extension Rule {
  package static let textsOfUnknown = Rule(
    "texts-of-unknown",
    passing: .translation("of: questionnaire.yaml"),
    failing: .translation("of: 1️⃣questionaire.yaml"))
}
