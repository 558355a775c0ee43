extension Rule {
  package static let levelsNeeded = Rule(
    "levels-needed",
    passing: .question("critical: true"),
    failing: .fact(
      """
      kind: yes-no
      critical: 1️⃣true
      """))
}
