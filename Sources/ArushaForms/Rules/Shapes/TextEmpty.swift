extension Rule {
  package static let textEmpty = Rule(
    "text-empty",
    passing: .question("why: It matters."),
    failing: .question("why: 1️⃣\"\""))
}
