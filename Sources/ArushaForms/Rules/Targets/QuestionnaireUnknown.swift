extension Rule {
  package static let questionnaireUnknown = warning(
    "questionnaire-unknown",
    passing: .target("questionnaire: sample"),
    failing: .target("questionnaire: 1️⃣smaple"))
}
