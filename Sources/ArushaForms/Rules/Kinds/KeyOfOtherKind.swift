extension Rule {
  package static let keyOfOtherKind = Rule(
    "key-of-other-kind",
    passing: .file(""), failing: .file(""))
}
