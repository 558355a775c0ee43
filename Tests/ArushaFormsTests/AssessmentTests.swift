import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct AssessmentTests {
  private static func text() throws -> String {
    """
    schema: arusha.assessment/1
    administration: Customs
    period: "2026"
    questionnaire: {id: sample, edition: "2026.1", digest: "\(
      try SampleQuestionnaire.read().checked().base.digest)"}
    scope: full
    answers:
      LEAD-01:
        status: answered
        met: [LEAD-01-a]
        unmet: [LEAD-01-b]
        evidence: [{title: Decision, date: 2026-03-01}]
        at: 2026-11-23T10:15:00Z
      LEAD-02:
        status: not-applicable
        reason: None

    """
  }

  static let flaws = [
    Flaw("pattern-period", ("\"2026\"", "1️⃣26")),
    Flaw("pattern-digest", ("\"sha256:", "1️⃣\"sha512:")),
    Flaw("key-missing", ("questionnaire: {", "questionnaire: 1️⃣{"), ("edition: \"2026.1\", ", "")),
    Flaw("word-unknown", ("scope: full", "scope: 1️⃣ful"), suggestion: "full"),
    Flaw("pattern-identifier", ("[LEAD-01-a]", "[LEAD-01-a, 1️⃣-]")),
    Flaw("criterion-twice", ("unmet: [", "unmet: [1️⃣LEAD-01-a, ")),
    Flaw("criterion-twice", ("[LEAD-01-a]", "[LEAD-01-a, 1️⃣LEAD-01-a]")),
    Flaw(
      "criterion-unknown", ("[LEAD-01-a]", "[1️⃣LEAD-01-q]"), suggestion: "LEAD-01-a"),
    Flaw("question-unknown", ("  LEAD-02:", "  1️⃣LAED-02:"), suggestion: "LEAD-02"),
    Flaw("reason-missing", ("status: not", "status: 1️⃣not"), ("    reason: None\n", "")),
    Flaw("pattern-date", ("2026-03-01", "1️⃣2026-3-1")),
    Flaw("pattern-time", ("2026-11-23T10:15:00Z", "1️⃣2026-11-23")),
    Flaw("key-unknown", ("    reason: None", "    reason: None\n    1️⃣nots: x"), suggestion: "note"),
    Flaw("digest-differs", ("digest: \"sha256:", "digest: 1️⃣\"sha256:")),
  ]

  @Test(arguments: flaws) func `a flaw of an assessment is at its place`(flaw: Flaw) throws {
    let base = try SampleQuestionnaire.read().checked().base
    var marked = try flaw.applied(to: Self.text())
    if flaw.id == "digest-differs" {
      let other = "sha256:" + String(repeating: "0", count: 64)
      marked = MarkedText(
        try Self.text().replacing("\"" + base.digest, with: "1️⃣\"" + other))
    }
    let reading = readAssessment(marked.bytes, file: "a.yaml", questionnaire: base)
    let expected = try #require(marked.places[1])
    let told = told(reading.diagnostics)
    if flaw.id == "pattern-identifier" {
      #expect(told.contains(expected.problem(flaw.id)))
    } else {
      #expect(told == [expected.problem(flaw.id, flaw.suggestion)])
    }
    #expect(throws: DiagnosticError.self) { try reading.checked() }
  }

  @Test func `an assessment without a flaw is read`() throws {
    let base = try SampleQuestionnaire.read().checked().base
    let read = try readAssessment(
      Array(Self.text().utf8), file: "a.yaml", questionnaire: base
    ).checked()
    #expect(read.answers.keys.sorted() == ["LEAD-01", "LEAD-02"])
    #expect(read.answers["LEAD-01"]?.grade == Grade.none)
    #expect(read.answers["LEAD-02"]?.status == .notApplicable)
    #expect(read.period.name == "2026")
  }

  @Test func `a bad period does not silence the problems of the answers`() throws {
    let text = try Self.text().replacing("\"2026\"", with: "x")
      .replacing("unmet: [", with: "unmet: [LEAD-01-a, ")
    let reading = readAssessment(Array(text.utf8), file: "a.yaml")
    #expect(reading.diagnostics.map(\.id) == ["pattern-period", "criterion-twice"])
  }

  @Test func `scripted answers may come from either format`() throws {
    let base = try SampleQuestionnaire.read().checked().base
    let answers = "schema: arusha.answers/1\nanswers: {LEAD-01: {status: unknown}}\n"
    #expect(
      try readAnswers(Array(answers.utf8), file: "a.yaml", questionnaire: base).checked()
        == ["LEAD-01": Answer(status: .unknown)])
    let whole = try readAnswers(Array(Self.text().utf8), file: "a.yaml", questionnaire: base)
    #expect(try whole.checked().count == 2)
    let other = readAnswers(Array("schema: arusha.plan/1\n".utf8), file: "a", questionnaire: base)
    #expect(other.diagnostics.map(\.id) == ["schema-other"])
  }
}
