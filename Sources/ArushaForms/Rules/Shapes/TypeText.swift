extension Rule {
  package static let typeText = Rule(
    "type-text",
    passing: .file(""), failing: .file(""))
}
