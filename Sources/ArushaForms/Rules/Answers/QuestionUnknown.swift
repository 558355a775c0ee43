extension Rule {
  package static let questionUnknown = Rule(
    "question-unknown",
    passing: .file(""), failing: .file(""))
}
