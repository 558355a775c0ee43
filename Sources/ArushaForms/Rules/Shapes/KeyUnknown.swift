extension Rule {
  package static let keyUnknown = Rule(
    "key-unknown",
    passing: .file(""), failing: .file(""))
}
