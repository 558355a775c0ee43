extension Rule {
  package static let keyMissing = Rule(
    "key-missing",
    passing: .file(""), failing: .file(""))
}
