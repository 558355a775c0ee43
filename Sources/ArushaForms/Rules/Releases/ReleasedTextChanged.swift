extension Rule {
  package static let releasedTextChanged = Rule(
    "released-text-changed",
    passing: .released(question: "why: It matters."),
    failing: .released(question: "why: 1️⃣It matters much."))
}
