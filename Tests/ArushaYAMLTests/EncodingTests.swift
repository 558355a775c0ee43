import ArushaYAML
import Testing

@Suite struct EncodingTests {
  private func problems(inBytes bytes: [UInt8], limit: Int = 100) -> [String] {
    let reading = readYAML(bytes, file: "a.yaml", limits: YAMLLimits(maxProblems: limit))
    #expect(reading.root == nil)
    return MarkedText("").describe(reading.diagnostics)
  }

  @Test func `each place that is not UTF-8 is told, by line and column`() {
    let latin1: [UInt8] =
      Array("a: caf".utf8) + [0xE9, 0x0A] + Array("é: ".utf8) + [0xFF, 0x78, 0xC3]
    #expect(
      problems(inBytes: latin1) == [
        "yaml-not-utf8 1:7-1:8 byte=E9", "yaml-not-utf8 2:4-2:5 byte=FF",
        "yaml-not-utf8 2:6-2:7 byte=C3",
      ])
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F], [0x80],
    ] as [[UInt8]])
  func `overlong, surrogate and cut sequences are not UTF-8`(bytes: [UInt8]) {
    #expect(problems(inBytes: [0x61] + bytes).first?.hasPrefix("yaml-not-utf8 1:2-1:3") == true)
  }

  @Test func `a file in UTF-16 ends at the limit of problems`() {
    let words: [UInt8] = [0xFF, 0xFE] + (0..<100).flatMap { _ in [0x61, 0xFF] as [UInt8] }
    let told = problems(inBytes: words, limit: 3)
    #expect(told.count == 4)
    #expect(told.last == "yaml-too-many-problems 1:6-1:7 limit=3")
  }

  @Test(arguments: [
    ("\0", "0000"), ("\u{7}", "0007"), ("\u{7F}", "007F"), ("\u{80}", "0080"), ("\u{9F}", "009F"),
    ("\u{FEFF}", "FEFF"), ("\u{FFFE}", "FFFE"), ("\u{FFFF}", "FFFF"),
  ])
  func `a control character is refused where it stands`(character: String, code: String) {
    #expect(
      problems(inBytes: Array("a: 1\né: \(character)b".utf8)) == [
        "yaml-control-character 2:4-2:5 code=U+\(code)"
      ])
  }

  @Test(arguments: [("\u{85}", "0085"), ("\u{2028}", "2028"), ("\u{2029}", "2029")])
  func `a line separator is refused, as YAML 1.1 and 1.2 disagree on it`(
    character: String, code: String
  ) {
    #expect(
      problems(inBytes: Array("a: b\(character)c".utf8)) == [
        "yaml-line-separator 1:5-1:6 code=U+\(code)"
      ])
  }

  @Test(arguments: ["\u{A0}", "\u{AD}", "\u{200B}", "\u{202F}", "\u{FFFD}", "\u{10FFFF}", "👩🏽‍🌾"])
  func `any other character stays as it is`(character: String) {
    let node = readYAML("a: 'x\(character)y'", file: "a.yaml").root
    #expect(outline(node).unicodeScalars.elementsEqual("{a: \"x\(character)y\"}".unicodeScalars))
  }
}
