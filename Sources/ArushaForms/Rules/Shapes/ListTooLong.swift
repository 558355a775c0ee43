extension Rule {
  package static let listTooLong = Rule(
    "list-too-long",
    passing: .file(""), failing: .file(""))
}
