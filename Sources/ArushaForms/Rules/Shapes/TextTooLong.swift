extension Rule {
  package static let textTooLong = Rule(
    "text-too-long",
    passing: .file(""), failing: .file(""))
}
