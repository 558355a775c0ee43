extension Rule {
  package static let sharedWordingOneSided = Rule(
    "shared-wording-one-sided",
    passing: .file(""), failing: .file(""))
}
