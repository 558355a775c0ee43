extension Rule {
  package static let actionTwice = Rule(
    "action-twice",
    passing: .action("id: A-LEAD-02-b"),
    failing: .action("id: 1️⃣A-LEAD-02-a"))
}
