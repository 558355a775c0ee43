import ProjectSupport

/// A small questionnaire of a ministry's own, its target, and answers to it.
enum OwnCatalog {
  private static func question(_ id: String, _ extra: String = "", needs: String = "[]") -> String {
    let criteria = [("a", 1), ("b", 2), ("c", 3), ("d", 4)].map { letter, level in
      """
            - id: \(id)-\(letter)
              level: \(level)
              aspect: practice
              text: Statement \(letter).
              evidence: A record
              action: {do: Do it, lead: Unit, months: 1, indicator: count, needs: \(letter == "a" ? needs : "[]")}
      """
    }.joined(separator: "\n")
    return """
        - id: \(id)
          title: About \(id)
          ask: Is it so?
          why: Because.
      \(extra.isEmpty ? "" : "    " + extra + "\n")    criteria:
      \(criteria)

      """
  }

  static func make(in folder: Folder) throws {
    try folder.write(
      """
      schema: arusha.questionnaire/1
      id: ours
      edition: "1"
      released: false
      language: en
      title: Ours
      factors: [06-own.yaml]

      """, to: "catalog/Questionnaires/ours/questionnaire.yaml")
    let questions =
      question("AUD-01", "key: true")
      + question("AUD-02", "critical: true", needs: "[AUD-01-b]")
      + question("AUD-03", "when: level(AUD-01) >= 2") + question("AUD-04")
      + question("AUD-05", "critical: true")
    try folder.write(
      "schema: arusha.factor/1\nfactor: 6\ntitle: Ours\nquestions:\n" + questions,
      to: "catalog/Questionnaires/ours/factors/06-own.yaml")
    try folder.write(
      """
      schema: arusha.target/1
      id: three
      questionnaire: ours
      title: Three
      default: 3
      reasons: {default: It is ours}

      """, to: "catalog/Profiles/targets/three.yaml")
    try folder.write(
      """
      schema: arusha.answers/1
      answers:
        AUD-01: {status: answered, met: [AUD-01-a], unmet: [AUD-01-b], unknown: [AUD-01-c], grade: document}
        AUD-02: {status: answered, met: [AUD-02-a, AUD-02-b, AUD-02-c], grade: statement}
        AUD-03: {status: answered, met: [AUD-03-a], grade: verified}
        AUD-05: {status: not-applicable, reason: No such unit}

      """, to: "answers.yaml")
  }
}
