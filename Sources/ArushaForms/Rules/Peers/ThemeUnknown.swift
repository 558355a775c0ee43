extension Rule {
  package static let themeUnknown = Rule(
    "theme-unknown",
    passing: .response("theme: Q1-T1"),
    failing: .response("theme: 1️⃣Q1-T9"))
}
