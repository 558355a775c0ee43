extension Rule {
  package static let termMissing = warning(
    "term-missing",
    passing: .glossary(text: "Chaque commissionnaire en douane signe."),
    failing: .glossary(text: "1️⃣Chaque courtier signe."))
}
