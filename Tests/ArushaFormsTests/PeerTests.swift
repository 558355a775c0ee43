import ArushaDiagnostics
import ArushaForms
import ArushaModel
import Testing

@Suite struct PeerTests {
  @Test func `quotations stand in the source's order, with their practices' own stance`() throws {
    let profile = try SamplePeers.read().checked()
    #expect(profile.responses.map(\.id) == ["Q1-01", "Q1-02", "Q2-01"])
    let response = try #require(profile.response("Q1-02"))
    #expect(response.lines == 6...7)
    #expect(response.question == 1)
    #expect(response.administration == "Guatemala")
    #expect(
      response.practices == [
        PeerResponse.Mention(code: "LEAD-TOP", stance: .lived),
        PeerResponse.Mention(code: "X-OMD", stance: .principle),
      ])
    #expect(response.sharesWordingWith == ["Q2-01"])
    #expect(profile.response("Q2-01")?.sharesWordingWith == ["Q1-02"])
    #expect(profile.response("Q1-01")?.administration == nil)
  }

  @Test func `source and codebook are read whole`() throws {
    let profile = try SamplePeers.read().checked()
    #expect(profile.source.administrations == 23)
    #expect(
      profile.source.limits == ["en": ["Few spoke.", "Nobody checked."], "fr": ["Peu ont parlé."]])
    #expect(profile.source.themes.map(\.line) == [4, 10])
    #expect(profile.source.questions.map(\.number) == [1, 2])
    #expect(profile.source.title.text(in: "fr").text == "Concertation")
    #expect(profile.practice("LEAD-TOP")?.secondaryFactors == [7, 8])
    #expect(profile.practice("X-OMD")?.primaryFactor == 0)
    #expect(profile.practice("LEAD-TOP")?.exclude == nil)
    #expect(profile.practice("X-OMD")?.exclude?.texts == ["en": "E", "fr": "E"])
  }

  private static let q1 = "responses/q1.yaml"

  static let flaws = [
    Flaw(
      "id-twice", in: q1, ("id: Q1-01", "id: 1️⃣Q1-02"),
      ("practices: []", "practices: []\n    sharesWordingWith: Q2-01")),
    Flaw(
      "id-twice", in: "responses/q2.yaml",
      (
        "- {id: Q2-01",
        "- {id: Q2-02, lines: [1, 1], theme: Q2-T1, text: a, stance: lived, practices: []}\n  - {id: 1️⃣Q2-02, lines: [1, 1], theme: Q2-T1, text: a, stance: lived, practices: []}\n  - {id: Q2-01"
      )),
    Flaw("theme-unknown", in: q1, ("theme: Q1-T1", "theme: 1️⃣Q1-T9"), suggestion: "Q1-T1"),
    Flaw("practice-unknown", in: q1, ("[LEAD-TOP", "[1️⃣LEAD-TPO"), suggestion: "LEAD-TOP"),
    Flaw("practice-unknown", in: q1, ("{code: X-OMD", "1️⃣{code: NOWHERE")),
    Flaw("key-missing", in: q1, ("{code: X-OMD, ", "1️⃣{")),
    Flaw(
      "word-unknown", in: q1, ("stance: principle", "stance: 1️⃣principal"), suggestion: "principle"),
    Flaw("integer-range", in: q1, ("lines: [6, 7]", "lines: [7, 1️⃣6]")),
    Flaw("integer-range", in: q1, ("lines: [6, 7]", "lines: [1️⃣0, 7]")),
    Flaw("list-too-short", in: q1, ("lines: [6, 7]", "lines: 1️⃣[6]")),
    Flaw("list-too-long", in: q1, ("lines: [6, 7]", "lines: 1️⃣[6, 7, 8]")),
    Flaw("key-missing", in: q1, ("- id: Q1-01\n    lines", "- 1️⃣lines")),
    Flaw(
      "key-missing", in: q1, ("- id: Q1-01", "- 1️⃣id: Q1-01"),
      ("lines: [5, 5]\n    theme: Q1-T1\n", "lines: [5, 5]\n")),
    Flaw("pattern-sha256", in: "source.yaml", ("sha256: ab", "sha256: 1️⃣AB")),
    Flaw("pattern-date", in: "source.yaml", ("2022-06-01", "1️⃣2022-06-31")),
    Flaw("pattern-language", in: "source.yaml", ("title: {en", "title: {1️⃣English")),
    Flaw("type-mapping", in: "source.yaml", ("rights: {en: None, fr: None}", "rights: 1️⃣None")),
    Flaw("integer-range", in: "codebook.yaml", ("primary: 0", "primary: 1️⃣11")),
  ]

  static let mutualFlaws = [
    Flaw(
      "shared-wording-one-sided", in: q1,
      ("practices: []", "practices: []\n    sharesWordingWith: 1️⃣Q1-02")),
    Flaw(
      "shared-wording-one-sided", in: q1,
      ("sharesWordingWith: [Q2-01]", "sharesWordingWith: 1️⃣[Q2-01, Q9-99]")),
    Flaw("shared-wording-one-sided", in: "responses/q2.yaml", ("Q1-02}", "1️⃣Q1-01}")),
  ]

  @Test(arguments: flaws) func `a flaw of a peer profile is at its place`(flaw: Flaw) throws {
    let marked = try flaw.applied(to: #require(SamplePeers.files[flaw.file]))
    let diagnostics = SamplePeers.read([flaw.file: marked.text]).diagnostics
    let expected = try flaw.problem(in: marked)
    #expect(told(diagnostics) == [expected])
  }

  @Test(arguments: mutualFlaws) func `shared wording is said on both sides`(flaw: Flaw) throws {
    let marked = try flaw.applied(to: #require(SamplePeers.files[flaw.file]))
    let diagnostics = SamplePeers.read([flaw.file: marked.text]).diagnostics
    #expect(told(diagnostics).contains(try flaw.problem(in: marked)))
    #expect(Set(diagnostics.map(\.id)) == ["shared-wording-one-sided"])
  }

  @Test func `an id twice in two files names the first`() throws {
    let text = SamplePeers.files["responses/q2.yaml"]?
      .replacing("{id: Q2-01", with: "{id: Q1-01").replacing(", sharesWordingWith: Q1-02", with: "")
    let diagnostics = SamplePeers.read(["responses/q2.yaml": text ?? ""]).diagnostics
    #expect(diagnostics.first { $0.id == "id-twice" }?.file == "p/responses/q2.yaml")
    #expect(
      diagnostics.first { $0.id == "id-twice" }?.arguments["file"] == "p/responses/q1.yaml")
  }

  @Test func `a missing file does not silence the others`() {
    let changed = [
      "source.yaml": SamplePeers.files["source.yaml"]?.replacing("23", with: "0") ?? "",
      "responses/q1.yaml": SamplePeers.files["responses/q1.yaml"]?
        .replacing("stance: recommended", with: "stance: x") ?? "",
    ]
    let files = SamplePeers.files.merging(changed) { $1 }.filter { $0.key != "codebook.yaml" }
    let reading = readPeers(
      SourceFolder(path: "p", files: files.mapValues { Array($0.utf8) }))
    #expect(reading.diagnostics.map(\.id) == ["file-missing", "word-unknown", "integer-range"])
    #expect(reading.diagnostics.first?.file == "p/codebook.yaml")
    #expect(reading.value == nil)
  }

  @Test func `a source comes back as it was written`() throws {
    let read = try #require(
      SamplePeers.read([
        "source.yaml": (SamplePeers.files["source.yaml"] ?? "").replacing(
          "questions:\n  - {number: 1, line: 3, text: {en: Why?, fr: Pourquoi ?}}",
          with:
            "consultation: form\nquestions:\n  - {number: 1, line: 3, text: {en: Why?, fr: Pourquoi ?}, answeredBy: {message: F-1, practices: F-1-P}}"
        )
      ]).value)
    #expect(read.source.consultation == "form")
    #expect(read.source.questions.first?.answeredBy?.practices == "F-1-P")
    let text = try writePeerSource(read.source, file: "source.yaml")
    #expect(SamplePeers.read(["source.yaml": text]).value == read)
  }
}
