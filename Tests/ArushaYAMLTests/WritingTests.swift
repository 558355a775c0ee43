import ArushaDiagnostics
import ArushaYAML
import Testing

@Suite struct WritingTests {
  @Test func `the layout is that of a form: blocks, two spaces, ids on one line`() {
    let value: YAMLValue = [
      "schema": .plain("arusha.assessment/1"),
      "period": .plain("2026"),
      "questionnaire": [
        "id": .plain("revised-arusha"), "edition": .plain("2026.1"),
        "digest": .plain("sha256:3fa9c1"),
      ],
      "answers": [
        "LEAD-01": [
          "met": .flowSequence(["LEAD-01-a", "LEAD-01-b"]), "unmet": .flowSequence([]),
          "evidence": [
            ["title": "Décret nº 12 : l'« intégrité »", "date": .plain("2026-03-01")],
            ["title": "no", "pages": 12],
          ],
          "note": "One line.\nAnother\ttab \u{2028}\u{7}\\ \"quoted\"",
          "flag": true, "at": .plain("2026-11-23T10:15:00Z"),
        ]
      ],
      "drafts": [:], "years": [["a", []], .sequence([])],
    ]
    #expect(
      writeYAML(value) == #"""
        schema: arusha.assessment/1
        period: "2026"
        questionnaire:
          id: revised-arusha
          edition: "2026.1"
          digest: sha256:3fa9c1
        answers:
          LEAD-01:
            met: [LEAD-01-a, LEAD-01-b]
            unmet: []
            evidence:
              - title: "Décret nº 12 : l'« intégrité »"
                date: 2026-03-01
              - title: "no"
                pages: 12
            note: "One line.\nAnother\ttab \u2028\x07\\ \"quoted\""
            flag: true
            at: 2026-11-23T10:15:00Z
        drafts: {}
        years:
          - - "a"
            - []
          - []

        """#)
  }

  @Test(arguments: [
    "LEAD-01-a", "a.yaml", "01-leadership.yaml", "X-OMD", "sha256:00ff", "2026-03-01",
    "a@b.example",
    "_a", "texts/fr", "C++", "nobody", "inf",
  ])
  func `an id is written plain`(id: String) {
    #expect(writeYAML(.plain(id)) == id + "\n")
  }

  @Test(arguments: [
    "", "no", "Yes", "NULL", "off", "y", "true", "1", "1.10", "010", "0x1F", "1e3", "12e45",
    "1_000",
    "1:30", "123456abcdef", "_1", "-a", "~", "a:", "a b", "a#b", "a,b", "[a]", "é", "a\n", "<<",
    "2026-3-1", "=", ".inf",
  ])
  func `what some reader takes for something else is quoted`(text: String) {
    #expect(writeYAML(.plain(text)).first == "\"")
    #expect(writeYAML(.flowSequence([text])).hasPrefix("[\""))
  }

  @Test(arguments: [
    ("a", "a"), ("LEAD-01", "LEAD-01"), ("_a", "_a"), ("no", "\"no\""), ("Null", "\"Null\""),
    ("1", "\"1\""), ("4a", "\"4a\""), ("a.b", "a.b"), (".a", "\".a\""), ("a b", "\"a b\""),
    ("", "\"\""),
    ("<<", "\"<<\""), ("é", "\"é\""),
  ])
  func `a key is plain where it is a word`(key: String, expected: String) {
    #expect(writeYAML(.mapping([YAMLValue.Member(key, 1)])) == expected + ": 1\n")
  }

  @Test func `many ids are written one a line`() {
    let ids = (10..<30).map { "LEAD-\($0)" }
    let expected = "met:\n" + ids.map { "  - \($0)\n" }.joined()
    #expect(writeYAML(["met": .flowSequence(ids)]) == expected)
  }

  @Test func `a long text is not folded`() {
    let text = String(repeating: "words and words ", count: 100)
    #expect(writeYAML(.text(text)) == "\"\(text)\"\n")
  }

  @Test func `what could not be read again is refused at writing`() throws {
    #expect(try writeYAML(["a": 1], readableAs: "a.yaml") == "a: 1\n")
    let twice: YAMLValue = ["a": 1, "a": 2]
    let error = #expect(throws: DiagnosticError.self) {
      try writeYAML(twice, readableAs: "b.yaml")
    }
    #expect(error?.diagnostics.map(\.id) == ["yaml-duplicate-key"])
    #expect(error?.diagnostics.map(\.file) == ["b.yaml"])
    #expect(throws: DiagnosticError.self) {
      try writeYAML(["a": "b"], readableAs: "b.yaml", limits: YAMLLimits(maxBytes: 3))
    }
    #expect(throws: DiagnosticError.self) {
      try writeYAML(["a": ["b": 1]], readableAs: "b.yaml", limits: YAMLLimits(maxDepth: 1))
    }
    let longest = String(repeating: "\0", count: 128)
    #expect(throws: Never.self) {
      try writeYAML(.mapping([YAMLValue.Member(longest, 1)]), readableAs: "a.yaml")
    }
    #expect(throws: DiagnosticError.self) {
      try writeYAML(.mapping([YAMLValue.Member(longest + "x", 1)]), readableAs: "a.yaml")
    }
  }
}
