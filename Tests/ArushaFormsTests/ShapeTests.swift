import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct ShapeTests {
  private static let head = "questionnaire.yaml"
  private static let long = String(repeating: "é", count: 201)
  private static let codes = (1...21).map { "C-\($0)" }.joined(separator: ", ")

  static let flaws = [
    Flaw("type-text", in: head, ("title: A sample", "title: 1️⃣[a]")),
    Flaw("type-text", in: head, ("edition: \"2026.1\"", "edition: 1️⃣{a: b}")),
    Flaw("text-empty", in: head, ("title: A sample", "title: 1️⃣\" \\u00A0\"")),
    Flaw("text-empty", in: head, ("title: A sample", "title: 1️⃣''")),
    Flaw("text-too-long", in: head, ("title: A sample", "title: 1️⃣\(long)")),
    Flaw("type-boolean", in: head, ("released: false", "released: 1️⃣no")),
    Flaw("type-boolean", ("risk: high", "critical: 1️⃣True")),
    Flaw("pattern-identifier", in: head, ("id: sample", "id: 1️⃣../sample")),
    Flaw("pattern-language", in: head, ("language: en", "language: 1️⃣EN")),
    Flaw("pattern-file-name", in: head, ("02.yaml", "1️⃣../02.yaml")),
    Flaw("file-missing", in: head, ("02.yaml", "1️⃣03.yaml"), suggestion: "02.yaml"),
    Flaw("list-too-short", in: head, ("[01.yaml, 02.yaml]", "1️⃣[]")),
    Flaw(
      "list-too-long", ("evidence: A paper", "evidence: A paper\n        practices: 1️⃣[\(codes)]")),
    Flaw("type-list", in: head, ("[01.yaml, 02.yaml]", "1️⃣01.yaml")),
    Flaw(
      "type-mapping",
      (
        "action: {do: Write LEAD-01-a, lead: Unit, months: 2, indicator: pages}",
        "action: 1️⃣[]"
      )),
    Flaw("key-missing", in: head, ("schema: arusha", "1️⃣schema: arusha"), ("title: A sample\n", "")),
    Flaw(
      "key-missing", ("- id: LEAD-03-b", "- 1️⃣id: LEAD-03-b"),
      ("text: LEAD-03-b holds.\n        ", "")),
    Flaw("key-unknown", ("risk: high", "1️⃣crtical: true"), suggestion: "critical"),
    Flaw("key-unknown", ("risk: high", "1️⃣zzzzzzzzz: true")),
    Flaw("integer-range", ("months: 2", "months: 1️⃣61")),
    Flaw("integer-range", ("months: 2", "months: 1️⃣0x2")),
    Flaw("integer-range", ("months: 2", "months: 1️⃣+2")),
    Flaw("integer-range", ("months: 2", "months: 1️⃣99999999999999999999")),
    Flaw("word-unknown", ("aspect: rule", "aspect: 1️⃣pratice"), suggestion: "practice"),
    Flaw("word-unknown", ("risk: high", "risk: 1️⃣enormous")),
  ]

  @Test(arguments: flaws) func `what a file must be is told where it is not`(flaw: Flaw) throws {
    try SampleQuestionnaire.expect(flaw)
  }

  @Test(arguments: ["1.10", "010", "no", "NO", "1e3", "0x1F"])
  func `a text that looks like a number or a boolean stays as it is written`(spelt: String) throws {
    let text = try #require(SampleQuestionnaire.files["questionnaire.yaml"])
      .replacing("\"2026.1\"", with: spelt).replacing("A sample", with: spelt)
    let base = try SampleQuestionnaire.read(["questionnaire.yaml": text]).checked().base
    #expect(base.edition == spelt)
    #expect(base.title == spelt)
  }

  @Test func `texts may be as long as the limit, counted in characters of Unicode`() throws {
    let text = try #require(SampleQuestionnaire.files["questionnaire.yaml"])
      .replacing("A sample", with: String(repeating: "é", count: 200))
    #expect(!SampleQuestionnaire.read(["questionnaire.yaml": text]).diagnostics.hasErrors)
  }

  @Test func `all problems of all files are told at once, in order`() throws {
    var changed: [String: String] = [:]
    var expected: [String] = []
    // Each problem's id and suggestion, in the order of the marks.
    let spoilt: [(Flaw, [(String, String?)])] = [
      (
        Flaw("", ("months: 2", "months: 1️⃣two"), ("risk: high", "2️⃣riskk: high")),
        [("integer-range", nil), ("key-unknown", "risk")]
      ),
      (
        Flaw(
          "", in: "factors/02.yaml", ("factor: 2", "factor: 1️⃣11"),
          ("- id: REG-01", "- id: 2️⃣REG 01"), ("aspect: rule", "aspect: 3️⃣4")),
        [("integer-range", nil), ("pattern-identifier", nil), ("word-unknown", nil)]
      ),
      (
        Flaw(
          "", in: "questionnaire.yaml", ("schema", "1️⃣schema"), ("title: A", "2️⃣tytle: A")),
        [("key-missing", nil), ("key-unknown", "title")]
      ),
    ]
    for (flaw, problems) in spoilt {
      let marked = try flaw.applied(to: #require(SampleQuestionnaire.files[flaw.file]))
      changed[flaw.file] = marked.text
      for (number, problem) in problems.enumerated() {
        let place = try #require(marked.places[number + 1])
        expected.append(place.problem(problem.0, problem.1))
      }
    }
    let diagnostics = SampleQuestionnaire.read(changed).diagnostics
    #expect(told(diagnostics) == expected)
    #expect(diagnostics == diagnostics.sorted())
  }

  @Test func `a long value is shortened in what is told`() throws {
    let flaw = Flaw("", ("months: 2", "months: " + String(repeating: "9", count: 500)))
    let text = try flaw.applied(to: #require(SampleQuestionnaire.files[flaw.file])).text
    let value = SampleQuestionnaire.read([flaw.file: text]).diagnostics.first?.arguments["value"]
    #expect(value?.count == 58)
  }
}
