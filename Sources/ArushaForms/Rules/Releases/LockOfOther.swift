extension Rule {
  package static let lockOfOther = Rule(
    "lock-of-other",
    passing: .released(edition: "2026.1", lock: "questionnaire: sample\nedition: \"2026.1\""),
    failing: .released(edition: "2026.1", lock: "questionnaire: sample\nedition: 1️⃣\"2025.1\""))
}
