extension Rule {
  package static let wordUnknown = Rule(
    "word-unknown",
    passing: .question("risk: high"),
    failing: .question("risk: 1️⃣hihg"))
}
