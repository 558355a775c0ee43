extension Rule {
  package static let levelsNeeded = Rule(
    "levels-needed",
    passing: .file(""), failing: .file(""))
}
