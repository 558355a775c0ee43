import ArushaDiagnostics
import ArushaForms
import ArushaModel
import Testing

func digest(_ text: String) -> String { textDigest(text) }

@Suite struct KindTests {
  private static func read(_ text: String = SampleKinds.file, french: String? = nil)
    -> Reading<QuestionnaireEdition>
  {
    var files = ["questionnaire.yaml": Array(text.utf8)]
    if let french { files["texts/fr/questionnaire.yaml"] = Array(french.utf8) }
    return readQuestionnaire(SourceFolder(path: "k", files: files))
  }

  @Test func `one file holds a whole questionnaire, of every kind`() throws {
    let base = try Self.read().checked().base
    #expect(base.questions.map(\.id) == (1...7).map { "X-0\($0)" })
    #expect(
      base.questions.map(\.kind.name) == [
        .number, .number, .yesNo, .date, .choice, .choices, .text,
      ]
    )
    #expect(base.forms.map(\.factor) == [0])
    let options = base.question("X-05")?.kind.options.map(\.label)
    #expect(options == ["Never", "Sometimes", "Always"])
  }

  @Test func `one file or many make the same questionnaire`() throws {
    let lines = SampleKinds.file.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "factors:"))
    let scales = try #require(lines.firstIndex(of: "scales:"))
    // The form and the scales moved into files of their own, four columns and none to the left.
    let head = lines[..<scales] + ["scales: scales.yaml", "factors: [00.yaml]", ""]
    let form =
      ["schema: arusha.factor/1"]
      + lines[(start + 1)...].map { String($0.dropFirst(4)) }
    let files = [
      "questionnaire.yaml": head.joined(separator: "\n"),
      "scales.yaml": "schema: arusha.scales/1\n" + lines[scales..<start].joined(separator: "\n"),
      "factors/00.yaml": form.joined(separator: "\n"),
    ]
    let many = try readQuestionnaire(
      SourceFolder(path: "k", files: files.mapValues { Array($0.utf8) })
    ).checked().base
    let one = try Self.read().checked().base
    #expect(many.questions == one.questions)
    #expect(many.digest == one.digest)
  }

  @Test func `options, units and messages are translated, shared ones once`() throws {
    let edition = Self.read(french: SampleKinds.french)
    #expect(edition.diagnostics.allSatisfy { $0.id == "texts-missing" })
    let french = try #require(edition.value).questionnaire(in: "fr")
    #expect(french.title == "Types")
    #expect(french.forms[0].title == "Sur nous")
    #expect(
      french.question("X-05")?.kind.options.map(\.label) == ["Jamais", "Sometimes", "Always"])
    #expect(
      french.question("X-06")?.kind.options.map(\.label) == ["Commissionnaires", "Carriers"])
    #expect(french.question("X-02")?.checks.map(\.message) == [nil, "C’est beaucoup."])
    guard case .number(let range)? = french.question("X-01")?.kind else {
      Issue.record("X-01 is no number")
      return
    }
    #expect(range.unit == "bureaux")
  }

  @Test func `an order on a scale means its options from there on`() throws {
    let base = try Self.read().checked().base
    #expect(
      base.question("X-06")?.when
        == .any([
          .chosen(option: "sometimes", question: "X-05"),
          .chosen(option: "always", question: "X-05"),
        ]))
    #expect(
      base.question("X-04")?.when == .chosen(option: "yes", question: "X-03"))
  }

  /// What is replaced in the sample, and what is then told at the mark.
  static let flaws: [(String, String, String)] = [
    ("value(X-02) <= value(X-01)", "value(X-02) <= 1️⃣2026-01-01", "expression-type"),
    ("value(X-02) <= value(X-01)", "value(X-02) <= value(1️⃣X-05)", "expression-forward"),
    ("value(X-03) == yes", "value(X-03) == 1️⃣yse", "expression-unknown-option → yes"),
    ("value(X-03) == yes", "value(X-03) 1️⃣>= yes", "expression-sign"),
    ("value(X-03) == yes", "count(1️⃣X-03) > 0", "expression-function"),
    (
      "value(X-05) >= sometimes", "value(X-05) >= 1️⃣smetimes",
      "expression-unknown-option → sometimes"
    ),
    ("value(X-05) >= sometimes", "level(1️⃣X-05) >= 1", "expression-function"),
    ("value(X-05) >= sometimes", "value(1️⃣X-07) == sometimes", "expression-cycle"),
    ("options: often", "options: 1️⃣oftn", "options-unknown → often"),
    ("{id: never,", "{id: 1️⃣always,", ""),
    ("kind: yes-no", "kind: yes-no, 1️⃣unit: times", "key-of-other-kind"),
    ("kind: yes-no", "kind: yes-no, key: 1️⃣true", "levels-needed"),
    ("minimum: 1, maximum: 500", "minimum: 1, maximum: 1️⃣0", "range-empty"),
    ("minimum: 1, maximum: 500", "minimum: 1️⃣one, maximum: 500", "pattern-number"),
    ("kind: choice, options: often", "kind: 1️⃣choice", "options-missing"),
    ("kind: text", "kind: 1️⃣txt", ""),
  ]

  @Test(arguments: flaws.filter { !$0.2.isEmpty }.map { [$0.0, $0.1, $0.2] })
  func `what is wrong with a kind is told at its place`(flaw: [String]) throws {
    let marked = MarkedText(SampleKinds.file.replacing(flaw[0], with: flaw[1]))
    let place = try #require(marked.places[1])
    let parts = flaw[2].split(separator: " → ").map(String.init)
    let told = told(Self.read(marked.text).diagnostics)
    // An answer set that is not known leaves its options unknown too.
    #expect(told.contains(place.problem(parts[0], parts.count > 1 ? parts[1] : nil)), "\(told)")
  }
}
