extension Rule {
  package static let sharedWordingOneSided = Rule(
    "shared-wording-one-sided",
    passing: .response("sharesWordingWith: Q1-01", first: "sharesWordingWith: Q1-02"),
    failing: .response("sharesWordingWith: 1️⃣Q1-01"))
}
