extension Rule {
  package static let actionTwice = Rule(
    "action-twice",
    passing: .file(""), failing: .file(""))
}
