extension Rule {
  package static let criterionWithoutAction = Rule(
    "criterion-without-action",
    passing: .file(""), failing: .file(""))
}
