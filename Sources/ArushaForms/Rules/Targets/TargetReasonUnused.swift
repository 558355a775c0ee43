extension Rule {
  package static let targetReasonUnused = warning(
    "target-reason-unused",
    passing: .file(""), failing: .file(""))
}
