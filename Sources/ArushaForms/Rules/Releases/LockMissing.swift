extension Rule {
  package static let lockMissing = warning(
    "lock-missing",
    passing: .questionnaire("released: false"),
    failing: .questionnaire("released: 1️⃣true"))
}
