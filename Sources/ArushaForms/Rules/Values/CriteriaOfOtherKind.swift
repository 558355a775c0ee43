extension Rule {
  package static let criteriaOfOtherKind = Rule(
    "criteria-of-other-kind",
    passing: .file(""), failing: .file(""))
}
