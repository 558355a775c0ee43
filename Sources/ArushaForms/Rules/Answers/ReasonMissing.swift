extension Rule {
  package static let reasonMissing = Rule(
    "reason-missing",
    passing: .file(""), failing: .file(""))
}
