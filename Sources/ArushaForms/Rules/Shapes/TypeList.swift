extension Rule {
  package static let typeList = Rule(
    "type-list",
    passing: .file(""), failing: .file(""))
}
