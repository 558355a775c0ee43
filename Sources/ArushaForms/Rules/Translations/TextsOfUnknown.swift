extension Rule {
  package static let textsOfUnknown = Rule(
    "texts-of-unknown",
    passing: .file(""), failing: .file(""))
}
