extension Rule {
  package static let yamlTooManyProblems = Rule(
    "yaml-too-many-problems",
    passing: .described("# a file with up to 100 problems"),
    failing: .described("# a file with more than 100 problems"))
}
