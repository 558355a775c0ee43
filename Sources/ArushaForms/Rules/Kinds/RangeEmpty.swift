extension Rule {
  package static let rangeEmpty = Rule(
    "range-empty",
    passing: .file(""), failing: .file(""))
}
