import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTestSupport
import FormSamples
import Testing

@Suite struct OtherFileTests {
  static let workspace = """
    schema: arusha.workspace/1
    administration: Customs
    language: fr
    questionnaire: sample
    target: baseline
    created: 2026-11-23

    """

  static let workspaceFlaws = [
    Flaw("pattern-language", ("language: fr", "language: 1️⃣french")),
    Flaw("pattern-date", ("2026-11-23", "1️⃣23/11/2026")),
    Flaw("pattern-identifier", ("target: baseline", "target: 1️⃣my target")),
    Flaw("key-missing", ("schema", "1️⃣schema"), ("target: baseline\n", "")),
  ]

  @Test(arguments: workspaceFlaws) func `a flaw of a workspace's settings`(flaw: Flaw) throws {
    #expect(readWorkspace(Array(Self.workspace.utf8), file: "w").diagnostics.isEmpty)
    let marked = try flaw.applied(to: Self.workspace)
    let expected = [try flaw.problem(in: marked)]
    #expect(told(readWorkspace(marked.bytes, file: "w").diagnostics) == expected)
    #expect(told(checkAlone(marked.bytes, file: "w")) == expected)
  }

  @Test func `an action twice is told at the second`() throws {
    var random = SplitMix64(seed: 3)
    let text = try writePlan(
      ActionPlan(actions: [random.action(1), random.action(2)]), file: "p.yaml")
    let marked = MarkedText(text.replacing("- id: A-2", with: "- id: 1️⃣A-1"))
    let place = try #require(marked.places[1])
    #expect(
      told(readPlan(marked.bytes, file: "p").diagnostics) == [place.problem("action-twice")])
    let without = text.replacing("- id: A-1\n    kind", with: "- kind")
      .replacing("- id: A-2\n    kind", with: "- kind")
    #expect(
      readPlan(Array(without.utf8), file: "p").diagnostics.map(\.id)
        == ["key-missing", "key-missing"])
  }

  @Test func `sentences of the interface are named by their topics`() {
    let marked = MarkedText(
      """
      schema: arusha.interface/1
      language: en
      texts:
        quit: no
        gap: {one: "{count} gap", other: "{count} gaps"}
        menu: {file: {open: Open}, one: 1️⃣[a]}

      """)
    let reading = readInterface(marked.bytes, file: "en.yaml")
    #expect(told(reading.diagnostics) == marked.places.values.map { $0.problem("type-text") })
    #expect(reading.value?.language == "en")
    #expect(
      reading.value?.texts == [
        "quit": .sentence("no"), "menu.file.open": .sentence("Open"),
        "gap": .plural(["one": "{count} gap", "other": "{count} gaps"]),
      ])
  }

  @Test func `problems of the interface stand in the order of the file`() {
    let text = "schema: arusha.interface/1\ntexts: {a: [b]}\nlanguage: EN\nmore: x\n"
    let diagnostics = readInterface(Array(text.utf8), file: "en.yaml").diagnostics
    #expect(diagnostics.map(\.id) == ["type-text", "pattern-language", "key-unknown"])
  }

  @Test func `a file by itself is checked by what its schema names`() throws {
    let files = SampleQuestionnaire.files.merging(SamplePeers.files) { $1 }
      .merging(["w.yaml": Self.workspace, "t.yaml": TargetTests.text]) { $1 }
    for (file, text) in files {
      #expect(checkAlone(Array(text.utf8), file: file).isEmpty, "\(file)")
      let spoilt = text + "zzzzzzz: 1\n"
      #expect(
        checkAlone(Array(spoilt.utf8), file: file).map(\.id) == ["key-unknown"], "\(file)")
    }
    #expect(checkAlone(Array("a: b\n".utf8), file: "f").map(\.id) == ["schema-missing"])
    #expect(checkAlone([], file: "f").map(\.id) == ["yaml-empty"])
    #expect(schemaKind(of: Array(Self.workspace.utf8), file: "w") == "workspace")
    #expect(schemaKind(of: Array("schema: [a".utf8), file: "w") == nil)
  }
}
