import ArushaDiagnostics
import ArushaForms
import ArushaModel
import Testing

/// A small questionnaire without a flaw, and the ways to spoil it.
enum SampleQuestionnaire {
  static let files = [
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

  static func folder(_ changed: [String: String] = [:]) -> SourceFolder {
    SourceFolder(
      path: "q", files: files.merging(changed) { $1 }.mapValues { Array($0.utf8) })
  }

  static func read(_ changed: [String: String] = [:]) -> Reading<QuestionnaireEdition> {
    readQuestionnaire(folder(changed))
  }
}

/// A change to a sample file that must be told: by this id, at its mark 1️⃣.
struct Flaw: CustomTestStringConvertible, Sendable {
  let id: String
  let file: String
  /// What is replaced, and by what, marks included.
  let edits: [(old: String, new: String)]
  let suggestion: String?

  init(
    _ id: String, in file: String = "factors/01.yaml", _ edits: (String, String)...,
    suggestion: String? = nil
  ) {
    self.id = id
    self.file = file
    self.edits = edits.map { (old: $0.0, new: $0.1) }
    self.suggestion = suggestion
  }

  var testDescription: String { "\(id): \(edits.map(\.new))" }

  /// The sample's text with the flaw in it.
  func applied(to text: String) throws -> MarkedText {
    var text = text
    for edit in edits {
      let range = try #require(text.firstRange(of: edit.old), "no “\(edit.old)” to replace")
      text.replaceSubrange(range, with: edit.new)
    }
    return MarkedText(text)
  }

  /// What must be told of it, and nothing beside.
  func problem(in marked: MarkedText) throws -> String {
    try #require(marked.places[1]).problem(id, suggestion)
  }
}

extension SampleQuestionnaire {
  /// Expects exactly the flaw's own diagnostic.
  static func expect(_ flaw: Flaw) throws {
    let marked = try flaw.applied(to: #require(files[flaw.file]))
    let diagnostics = read([flaw.file: marked.text]).diagnostics
    #expect(told(diagnostics) == [try flaw.problem(in: marked)])
    #expect(diagnostics.allSatisfy { $0.file == "q/" + flaw.file })
  }
}

@Suite struct SampleQuestionnaireTests {
  @Test func `the sample has no flaw`() throws {
    let edition = try SampleQuestionnaire.read().checked()
    #expect(edition.base.questions.map(\.id) == ["LEAD-01", "LEAD-02", "LEAD-03", "REG-01"])
    #expect(edition.base.edition == "2026.1")
    #expect(edition.base.forms.map(\.file) == ["01.yaml", "02.yaml"])
  }
}
