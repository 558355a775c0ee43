import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct DigestTests {
  private static func digest(_ old: String, _ new: String, in file: String) throws -> String {
    let text = try #require(SampleQuestionnaire.files[file])
    let range = try #require(text.firstRange(of: old))
    var changed = text
    changed.replaceSubrange(range, with: new)
    return try SampleQuestionnaire.read([file: changed]).checked().base.digest
  }

  private static func original() throws -> String {
    try SampleQuestionnaire.read().checked().base.digest
  }

  @Test(arguments: [
    ("LEAD-01-b holds", "LEAD-01-b  holds"), ("LEAD-01-b holds", "LEAD-01-b hölds"),
    ("- id: LEAD-01-b", "- id: LEAD-01-x"), ("aspect: rule", "aspect: practice"),
    (
      "level: 2",
      "level: 2\n        aspect: rule\n        text: more\n        evidence: e\n        action: {do: x, lead: l, months: 1, indicator: i}\n      - id: LEAD-01-e\n        level: 2"
    ),
    ("title: Leadership", "title: Leading"), ("Is LEAD-02 so?", "Is LEAD-02 not so?"),
    ("indicator: pages", "indicator: sheets"), ("indicator: pages", "indicator: pages, verify: v"),
    ("- id: LEAD-03\n", "- id: LEAD-04\n"),
  ])
  func `it changes with what an answer refers to`(old: String, new: String) throws {
    #expect(try Self.digest(old, new, in: "factors/01.yaml") != Self.original())
  }

  @Test func `it changes with the level of a criterion`() throws {
    let text = try #require(SampleQuestionnaire.files["factors/01.yaml"])
    let levels = { (first: Int, second: Int) in
      try SampleQuestionnaire.read([
        "factors/01.yaml": text.replacing("level: 3", with: "level: x").replacing(
          "level: 4", with: "level: \(second)"
        ).replacing("level: x", with: "level: \(first)")
      ]).checked().base.digest
    }
    #expect(try levels(3, 4) == Self.original())
    #expect(try levels(4, 3) != Self.original())
  }

  @Test(arguments: [
    ("questionnaire.yaml", "[01.yaml, 02.yaml]", "[02.yaml, 01.yaml]"),
    ("questionnaire.yaml", "2026.1", "2026.2"),
    ("factors/01.yaml", "risk: high", "risk: low"),
    ("factors/01.yaml", "months: 2", "months: 3"),
    ("factors/01.yaml", "factor: 1\n", "factor: 1 # a comment\n"),
    ("factors/01.yaml", "title: Leadership", "title: 'Leadership'"),
    ("factors/01.yaml", "when: level(LEAD-01) >= 1", "critical: true"),
  ])
  func `it does not change with what an answer does not refer to`(
    file: String, old: String, new: String
  ) throws {
    #expect(try Self.digest(old, new, in: file) == Self.original())
  }

  @Test func `it is SHA-256, named`() throws {
    #expect(TextPattern.digest.matches(try Self.original()))
  }
}
