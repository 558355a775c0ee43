extension Rule {
  package static let termAvoided = warning(
    "term-avoided",
    passing: .glossary(text: "Chaque commissionnaire en douane signe."),
    failing: .glossary(text: "1️⃣Chaque commissionnaire en douane, ou transitaire, signe."))
}
