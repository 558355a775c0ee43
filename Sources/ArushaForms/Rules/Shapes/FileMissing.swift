extension Rule {
  package static let fileMissing = Rule(
    "file-missing",
    passing: .file(""), failing: .file(""))
}
