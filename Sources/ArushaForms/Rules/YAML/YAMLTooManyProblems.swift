extension Rule {
  package static let yamlTooManyProblems = Rule(
    "yaml-too-many-problems",
    passing: .file(""), failing: .file(""))
}
