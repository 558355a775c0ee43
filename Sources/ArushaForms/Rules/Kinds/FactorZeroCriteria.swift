extension Rule {
  package static let factorZeroCriteria = Rule(
    "factor-zero-criteria",
    passing: .file(""), failing: .file(""))
}
