extension Rule {
  package static let listTooLong = Rule(
    "list-too-long",
    passing: .response("lines: [12, 14]"),
    failing: .response("lines: 1️⃣[12, 13, 14]"))
}
