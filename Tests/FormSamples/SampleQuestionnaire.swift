package import ArushaForms
import ArushaModel

/// A small questionnaire without a flaw, for tests to spoil and to build on.
package enum SampleQuestionnaire {
  package static let files = [
    "questionnaire.yaml": """
    schema: arusha.questionnaire/1
    id: sample
    edition: "2026.1"
    released: false
    language: en
    title: A sample
    factors: [01.yaml, 02.yaml]

    """,
    "factors/01.yaml": """
    schema: arusha.factor/1
    factor: 1
    title: Leadership
    questions:
    \(question("LEAD-01", "key: true"))
    \(question("LEAD-02", "when: level(LEAD-01) >= 1"))
    \(question("LEAD-03", "risk: high"))

    """,
    "factors/02.yaml": """
    schema: arusha.factor/1
    factor: 2
    title: Regulation
    questions:
    \(question("REG-01", "key: true"))

    """,
  ]

  private static func question(_ id: String, _ extra: String) -> String {
    var lines = [
      "  - id: \(id)", "    title: About \(id)", "    ask: Is \(id) so?",
      "    why: \(id) matters.", "    \(extra)", "    criteria:",
    ]
    for (level, letter) in ["a", "b", "c", "d"].enumerated() {
      lines += [
        "      - id: \(id)-\(letter)", "        level: \(level + 1)", "        aspect: rule",
        "        text: \(id)-\(letter) holds.", "        evidence: A paper",
        "        action: {do: Write \(id)-\(letter), lead: Unit, months: 2, indicator: pages}",
      ]
    }
    return lines.joined(separator: "\n")
  }

  package static func folder(_ changed: [String: String] = [:]) -> SourceFolder {
    SourceFolder(
      path: "q", files: files.merging(changed) { $1 }.mapValues { Array($0.utf8) })
  }

  package static func read(_ changed: [String: String] = [:]) -> Reading<QuestionnaireEdition> {
    readQuestionnaire(folder(changed))
  }
}
