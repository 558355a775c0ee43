extension Rule {
  package static let listTooShort = Rule(
    "list-too-short",
    passing: .response("lines: [12, 14]"),
    failing: .response("lines: 1️⃣[12]"))
}
