extension Rule {
  package static let expressionCycle = Rule(
    "expression-cycle",
    passing: .questions(
      """
      - id: REG-01
        title: Review
        ask: Are rules reviewed?
        why: Old rules are bent.
        kind: yes-no
      - id: REG-02
        title: Date
        ask: When?
        why: Old rules are bent.
        kind: date
        when: value(REG-01) == yes
      """),
    failing: .questions(
      """
      - id: REG-01
        title: Review
        ask: Are rules reviewed?
        why: Old rules are bent.
        kind: yes-no
        when: value(1️⃣REG-02) >= 2026-01-01
      - id: REG-02
        title: Date
        ask: When?
        why: Old rules are bent.
        kind: date
        when: value(REG-01) == yes
      """))
}
