extension Rule {
  package static let patternIdentifier = Rule(
    "pattern-identifier",
    passing: .questionnaire("id: our-form"),
    failing: .questionnaire("id: 1️⃣our form"))
}
