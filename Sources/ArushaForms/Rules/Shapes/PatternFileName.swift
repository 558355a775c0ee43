extension Rule {
  package static let patternFileName = Rule(
    "pattern-file-name",
    passing: .file(""), failing: .file(""))
}
