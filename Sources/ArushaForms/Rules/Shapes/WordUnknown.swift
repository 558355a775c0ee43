extension Rule {
  package static let wordUnknown = Rule(
    "word-unknown",
    passing: .file(""), failing: .file(""))
}
