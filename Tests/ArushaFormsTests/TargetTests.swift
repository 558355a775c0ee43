import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct TargetTests {
  static let text = """
    schema: arusha.target/1
    id: baseline
    questionnaire: sample
    title: Baseline
    default: 3
    factors: {2: 4}
    questions: {LEAD-01: 2}
    reasons:
      default: Usual
      2: Law
      LEAD-01: New

    """

  static let flaws = [
    Flaw("integer-range", ("default: 3", "default: 1️⃣5")),
    Flaw("target-factor", ("{2: 4}", "{2: 4, 1️⃣11: 3}")),
    Flaw("target-factor", ("{2: 4}", "{2: 4, 1️⃣02: 3}")),
    Flaw("target-factor", ("{2: 4}", "{2: 4, 1️⃣two: 3}")),
    Flaw(
      "question-unknown", ("{LEAD-01: 2}", "{LEAD-01: 2, 1️⃣LEAD-1: 2}"),
      ("New\n", "New\n  LEAD-1: x\n"), suggestion: "LEAD-01"),
    Flaw("target-reason-unused", ("default: Usual", "default: Usual\n  1️⃣3: x")),
    Flaw("target-reason-missing", ("{2: 4}", "{1️⃣2: 4}"), ("  2: Law\n", "")),
    Flaw("target-reason-missing", ("default: 3", "1️⃣default: 3"), ("  default: Usual\n", "")),
  ]

  @Test(arguments: flaws) func `a flaw of a target is at its place`(flaw: Flaw) throws {
    let base = try SampleQuestionnaire.read().checked().base
    let marked = try flaw.applied(to: Self.text)
    let reading = readTarget(marked.bytes, file: "t.yaml", questionnaire: base)
    #expect(told(reading.diagnostics) == [try flaw.problem(in: marked)])
  }

  @Test func `a target is read whole`() throws {
    let base = try SampleQuestionnaire.read().checked().base
    let reading = readTarget(Array(Self.text.utf8), file: "t.yaml", questionnaire: base)
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.value
        == TargetProfile(
          id: "baseline", questionnaire: "sample", title: "Baseline", defaultLevel: 3,
          factors: [2: 4], questions: ["LEAD-01": 2],
          reasons: ["default": "Usual", "2": "Law", "LEAD-01": "New"]))
  }

  @Test func `another questionnaire's questions are not looked for`() throws {
    let base = try SampleQuestionnaire.read().checked().base
    let text = Self.text.replacing("questionnaire: sample", with: "questionnaire: other")
      .replacing("LEAD-01", with: "OTHER-01")
    #expect(
      readTarget(Array(text.utf8), file: "t.yaml", questionnaire: base).diagnostics.isEmpty)
  }

  @Test func `its translation is used where it is up to date`() {
    let french = """
      schema: arusha.texts/1
      language: fr
      of: t.yaml
      texts:
        title: {text: Base, of: \(textDigest("Baseline"))}
        reasons.default: {text: Usage, of: \(textDigest("Usual"))}
        reasons.2: {text: Loi, of: \(textDigest("Old law"))}

      """
    let reading = readTarget(
      Array(Self.text.utf8), file: "dir/t.yaml",
      translations: ["fr": ("dir/fr/t.yaml", Array(french.utf8))], language: "fr")
    #expect(reading.value?.title == "Base")
    #expect(
      reading.value?.reasons == ["default": "Usage", "2": "Law", "LEAD-01": "New"])
    #expect(reading.diagnostics.map(\.id).sorted() == ["texts-missing", "texts-stale"])
    #expect(reading.diagnostics.allSatisfy { $0.file == "dir/fr/t.yaml" })
  }
}
