extension Rule {
  package static let yamlTooDeep = Rule(
    "yaml-too-deep",
    passing: .fact(
      """
      kind: choice
      options: [{id: one, label: One}, {id: two, label: Two}]
      """),
    failing: .question(
      "options: " + String(repeating: "[", count: 29) + "1️⃣[" + String(repeating: "]", count: 30),
      shown: "options: [[[[[[[[[[[[[[[[[[[[[[[[[[[[["))
}
