extension Rule {
  package static let partTwice = Rule(
    "part-twice",
    passing: .layout("kind: gap-analysis\nsections: [factors, gaps]"),
    failing: .layout("kind: gap-analysis\nsections: [factors, gaps, 1️⃣factors]"))
}
