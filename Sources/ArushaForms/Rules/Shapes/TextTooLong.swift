extension Rule {
  package static let textTooLong = Rule(
    "text-too-long",
    passing: .question("why: It matters."),
    failing: .question(
      "why: 1️⃣" + String(repeating: "It matters. ", count: 400),
      shown: "why: It matters. It matters. (…)"))
}
