extension Rule {
  package static let typeBoolean = Rule(
    "type-boolean",
    passing: .questionnaire("released: false"),
    failing: .questionnaire("released: 1️⃣no"))
}
