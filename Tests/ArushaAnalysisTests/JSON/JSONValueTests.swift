import ArushaAnalysis
import Testing

@Suite struct JSONValueTests {
  @Test func `keys are sorted and the indentation is two spaces`() {
    let value = JSONValue.object([
      "b": .array([.int(1), .bool(false), .null]), "a": .object([:]), "B": .array([]),
    ])
    #expect(
      value.text == """
        {
          "B": [],
          "a": {},
          "b": [
            1,
            false,
            null
          ]
        }

        """)
  }

  @Test func `quotes, backslashes and control characters are escaped, slashes are not`() {
    let value = JSONValue.string("a/\"\\\n\r\t\u{8}\u{C}\u{0}\u{1F}é\u{2028}\r\n")
    #expect(
      value.text == #""a/\"\\\n\r\t\b\f\u0000\u001fé"# + "\u{2028}" + #"\r\n""# + "\n")
  }

  @Test(arguments: [
    (6667, 4, "0.6667"), (10_000, 4, "1.0000"), (0, 4, "0.0000"), (313, 4, "0.0313"),
    (-5, 1, "-0.5"), (12, 0, "12"),
  ])
  func `decimals keep their places`(units: Int, places: Int, expected: String) {
    #expect(JSONValue.decimal(units: units, places: places).text == expected + "\n")
  }

  @Test func `another reader reads the same`() throws {
    let text = "\"\\\n\u{1}é/🛃"
    let value = JSONValue.object([text: .array([.string(text), .decimal(units: 25, places: 2)])])
    #expect(
      try ParsedJSON(text: value.text) == .object([text: .array([.string(text), .number(0.25)])]))
  }
}
