extension Rule {
  package static let yamlMisplacedDash = Rule(
    "yaml-misplaced-dash",
    passing: .file(""), failing: .file(""))
}
