import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct FormCheckTests {
  static let flaws = [
    Flaw("factor-twice", in: "factors/02.yaml", ("factor: 2", "factor: 1️⃣1")),
    Flaw("id-twice", in: "factors/02.yaml", ("id: REG-01\n", "id: 1️⃣LEAD-03\n")),
    Flaw("id-twice", ("- id: LEAD-03-b", "- id: 1️⃣LEAD-01-a")),
    Flaw("id-twice", ("- id: LEAD-03-b", "- id: 1️⃣LEAD-03")),
    Flaw(
      "id-retired", in: "factors/02.yaml", ("- id: REG-01-b", "- id: 1️⃣REG-01-b"),
      ("factor: 2", "retired: [OLD, REG-01-b]\nfactor: 2")),
    Flaw("key-question-missing", ("factor: 1", "factor: 1️⃣1"), ("    key: true\n", "")),
    Flaw("key-question-twice", ("risk: high", "key: 1️⃣true")),
    Flaw(
      "level-without-criterion", ("- id: LEAD-03\n", "- id: 1️⃣LEAD-03\n"),
      ("- id: LEAD-03-d\n        level: 4", "- id: LEAD-03-d\n        level: 3")),
    Flaw("when-on-key-or-critical", ("when: level", "critical: true\n    when: 1️⃣level")),
    Flaw(
      "when-on-key-or-critical", in: "factors/02.yaml",
      ("key: true", "key: true\n    when: 1️⃣met(LEAD-03-a)")),
    Flaw(
      "needs-unknown", ("pages}", "pages, needs: [REG-01-a, 1️⃣LEAD-01-z]}")),
    Flaw("needs-unknown", ("pages}", "pages, needs: [1️⃣LEAD-02]}"), suggestion: "LEAD-02-a"),
    Flaw("needs-circle", ("pages}", "pages, needs: [LEAD-01-b, 1️⃣LEAD-01-a]}")),
  ]

  @Test(arguments: flaws) func `what must hold between questions is told where it does not`(
    flaw: Flaw
  ) throws {
    try SampleQuestionnaire.expect(flaw)
  }

  @Test func `the other file is named where two have the same`() {
    let text = SampleQuestionnaire.files["factors/02.yaml"]?.replacing(
      "factor: 2", with: "factor: 1"
    )
    .replacing("id: REG-01\n", with: "id: LEAD-03\n")
    let diagnostics = SampleQuestionnaire.read(["factors/02.yaml": text ?? ""]).diagnostics
    #expect(diagnostics.map(\.id) == ["factor-twice", "id-twice"])
    #expect(diagnostics.map { $0.arguments["file"] } == ["01.yaml", "01.yaml"])
  }

  @Test func `all the missing levels are named`() {
    let text = SampleQuestionnaire.files["factors/01.yaml"]?.replacing("level: 2", with: "level: 1")
      .replacing("level: 4", with: "level: 3")
    let diagnostics = SampleQuestionnaire.read(["factors/01.yaml": text ?? ""]).diagnostics
    #expect(diagnostics.map { $0.arguments["levels"] } == ["2, 4", "2, 4", "2, 4"])
  }

  @Test func `a circle of prerequisites is shown whole, once`() throws {
    let needs = { (letter: String, other: String) in
      (
        "do: Write LEAD-01-\(letter), lead: Unit, months: 2, indicator: pages",
        "do: x, lead: Unit, months: 2, indicator: pages, needs: [\(other)]"
      )
    }
    let flaw = Flaw(
      "", needs("a", "LEAD-01-b"), needs("b", "LEAD-01-c"), needs("c", "LEAD-01-a"),
      needs("d", "LEAD-01-a"))
    let text = try flaw.applied(to: #require(SampleQuestionnaire.files[flaw.file])).text
    let diagnostics = SampleQuestionnaire.read([flaw.file: text]).diagnostics
    #expect(
      diagnostics.map { $0.arguments["circle"] } == [
        "LEAD-01-a → LEAD-01-b → LEAD-01-c → LEAD-01-a"
      ])
  }

  @Test func `what is missing is told once, and not as something twice`() throws {
    let flaw = Flaw("", ("- id: LEAD-03-b", "- level: 2"), ("- id: LEAD-03-c", "- level: 3"))
    let text = try flaw.applied(to: #require(SampleQuestionnaire.files[flaw.file])).text
      .replacing("- level: 2\n        level: 2", with: "- level: 2")
      .replacing("- level: 3\n        level: 3", with: "- level: 3")
    let other = SampleQuestionnaire.files["factors/02.yaml"]?.replacing("factor: 2\n", with: "")
    let diagnostics = SampleQuestionnaire.read([
      flaw.file: text.replacing("factor: 1\n", with: ""), "factors/02.yaml": other ?? "",
    ]).diagnostics
    #expect(diagnostics.map(\.id) == Array(repeating: "key-missing", count: 4))
  }

  @Test func `the forms stand in the order of their factors, whatever the list says`() throws {
    let text = SampleQuestionnaire.files["questionnaire.yaml"]?
      .replacing("[01.yaml, 02.yaml]", with: "[02.yaml, 01.yaml]")
    let turned = try SampleQuestionnaire.read(["questionnaire.yaml": text ?? ""]).checked()
    let straight = try SampleQuestionnaire.read().checked()
    #expect(turned == straight)
  }

  @Test func `what a form leaves out has its defaults`() throws {
    let base = try SampleQuestionnaire.read().checked().base
    let question = try #require(base.question("LEAD-02"))
    #expect(question.risk == .medium)
    #expect(!question.isKey && !question.isCritical)
    let action = question.criteria[0].action
    #expect(action.effort == .small)
    #expect(action.deliverable == nil && action.verification == nil && action.needs.isEmpty)
    #expect(base.question("LEAD-03")?.risk == .high)
  }
}
