extension Rule {
  package static let valueOfOtherKind = Rule(
    "value-of-other-kind",
    passing: .file(""), failing: .file(""))
}
