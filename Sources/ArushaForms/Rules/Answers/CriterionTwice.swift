extension Rule {
  package static let criterionTwice = Rule(
    "criterion-twice",
    passing: .file(""), failing: .file(""))
}
