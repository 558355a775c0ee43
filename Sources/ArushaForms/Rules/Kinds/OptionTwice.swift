extension Rule {
  package static let optionTwice = Rule(
    "option-twice",
    passing: .fact(
      """
      kind: choice
      options:
        - {id: daily, label: Every day}
        - {id: weekly, label: Every week}
      """),
    failing: .fact(
      """
      kind: choice
      options:
        - {id: daily, label: Every day}
        - {id: 1️⃣daily, label: Every week}
      """))
}
