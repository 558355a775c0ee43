import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct HeaderTests {
  static let header = "schema: arusha.questionnaire/1\nid: sample"

  static let flaws = [
    Flaw("schema-missing", in: "questionnaire.yaml", (header, "1️⃣id: sample")),
    Flaw(
      "schema-missing", in: "questionnaire.yaml", (header, "1️⃣schema: [a]\nid: sample")),
    Flaw(
      "schema-not-first", in: "questionnaire.yaml",
      (header, "id: sample\n1️⃣schema: arusha.questionnaire/1")),
    Flaw(
      "schema-unknown", in: "questionnaire.yaml",
      ("arusha.questionnaire/1", "1️⃣arusha.questionaire/1"),
      suggestion: "arusha.questionnaire/1"),
    Flaw("schema-other", in: "questionnaire.yaml", ("arusha.questionnaire", "1️⃣arusha.factor")),
    Flaw(
      "schema-newer", in: "questionnaire.yaml",
      ("arusha.questionnaire/1", "1️⃣arusha.questionnaire/2")),
    Flaw("schema-newer", ("arusha.factor/1", "1️⃣arusha.factor/7")),
    Flaw("schema-other", ("arusha.factor/1", "1️⃣arusha.texts/1")),
  ]

  @Test(arguments: flaws) func `the first key says what the file is`(flaw: Flaw) throws {
    // A form that is refused as a whole leaves its later questions without what they need.
    try SampleQuestionnaire.expect(flaw)
  }

  @Test(arguments: [
    "arusha.factor/0", "arusha.factor/-1", "arusha.factor/+1", "arusha.factor/01",
    "arusha.factor/", "arusha.factor", "arusha.factor/1/1", "factor/1", "arusha.nothing/1",
    "arusha.factor/99999999999999999999", "arusha.FACTOR/1",
  ])
  func `a schema is spelt in one way only`(schema: String) {
    #expect(FileFormat.parse(schema: schema) == nil)
  }

  @Test func `every format is found by the name in its schema`() {
    for format in FileFormat.all {
      #expect(FileFormat.parse(schema: format.schema)?.kind == format.kind)
      #expect(FileFormat.parse(schema: format.schema)?.version == format.version)
    }
    #expect(Set(FileFormat.all.map(\.kind)).count == FileFormat.all.count)
  }

  @Test func `a warning about the header leaves the value`() throws {
    let flaw = Self.flaws[2]
    let text = try flaw.applied(to: #require(SampleQuestionnaire.files[flaw.file])).text
    #expect(try SampleQuestionnaire.read([flaw.file: text]).checked().base.id == "sample")
  }

  @Test func `a file that is no mapping is told at its start`() {
    let marked = MarkedText("# comment\n1️⃣- a\n")
    let reading = SampleQuestionnaire.read(["questionnaire.yaml": marked.text])
    #expect(told(reading.diagnostics) == marked.places.values.map { $0.problem("type-mapping") })
    #expect(reading.value == nil)
  }

  @Test func `a folder without its first file says which is missing`() {
    let reading = readQuestionnaire(SourceFolder(path: "", files: [:]))
    #expect(told(reading.diagnostics) == ["file-missing"])
    #expect(reading.diagnostics.first?.file == "questionnaire.yaml")
    #expect(throws: DiagnosticError.self) { try reading.checked() }
  }
}
