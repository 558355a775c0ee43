extension Rule {
  package static let typeBoolean = Rule(
    "type-boolean",
    passing: .question("critical: true"), failing: .question("critical: 1️⃣yes"))
}
