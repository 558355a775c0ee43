extension Rule {
  package static let targetFactor = Rule(
    "target-factor",
    passing: .file(""), failing: .file(""))
}
