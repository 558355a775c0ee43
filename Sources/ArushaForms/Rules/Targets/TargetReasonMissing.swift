extension Rule {
  package static let targetReasonMissing = warning(
    "target-reason-missing",
    passing: .file(""), failing: .file(""))
}
