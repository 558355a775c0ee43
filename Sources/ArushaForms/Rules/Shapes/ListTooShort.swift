extension Rule {
  package static let listTooShort = Rule(
    "list-too-short",
    passing: .file(""), failing: .file(""))
}
