import ArushaTables
import ArushaTestSupport
import Testing

@Suite struct CSVTests {
  private func texts(_ sheet: ReadSheet) -> [[String]] {
    sheet.rows.keys.sorted().map { row in
      let cells = sheet.rows[row] ?? [:]
      return (1...(cells.keys.max() ?? 1)).map { column in
        if case .text(let text) = cells[column] { text } else { "" }
      }
    }
  }

  @Test(arguments: CSVSeparator.allCases)
  func `the separator is found out`(separator: CSVSeparator) throws {
    let mark = separator.rawValue
    let sheet = try readCSV(Array("id\(mark)note\r\nA\(mark)\"x;y,\tz\"\n".utf8))
    #expect(texts(sheet) == [["id", "note"], ["A", "x;y,\tz"]])
  }

  @Test(arguments: ["=1+1", "+4", "-3", "@SUM(A1)", "\tx", "'=1", "''-", "'x", "plain", "'", ""])
  func `what looks like a formula is guarded and comes back as it was`(text: String) {
    let guarded = CSVGuard.guarded(text)
    #expect(CSVGuard.unguarded(guarded) == text)
    #expect(!["=", "+", "-", "@", "\t"].contains(guarded.first.map(String.init) ?? ""))
  }

  @Test func `a cell of nothing but apostrophes is a cell like any other`() throws {
    let cell = String(repeating: "'", count: 200_000)
    for text in [cell, cell + "="] { #expect(CSVGuard.unguarded(CSVGuard.guarded(text)) == text) }
  }

  @Test(arguments: 1...40)
  func `whatever cells hold comes back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = Array("ab;,\"'\n\r\t=+-@ é€œ_x0041_").map(String.init)
    let rows = (0..<6).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        }.joined()
      }
    }
    for separator in CSVSeparator.allCases {
      for encoding in CSVEncoding.allCases {
        let header = [["a", "b", "c", "d"]]
        let (bytes, lost) = writeCSV(header + rows, separator: separator, encoding: encoding)
        #expect(lost.isEmpty)
        #expect(texts(try readCSV(bytes)) == header + rows)
      }
    }
  }

  @Test func `letters that Windows-1252 lacks are told`() {
    let (bytes, lost) = writeCSV(
      [["Ż œ €\u{202F}!"]], separator: .comma, encoding: .windows1252)
    #expect(lost == ["Ż"])
    #expect(bytes == Array("? ".utf8) + [0x9C, 0x20, 0x80, 0xA0, 0x21, 0x0D, 0x0A])
  }

  @Test func `broken files are refused with a reason`() {
    #expect(throws: CSVProblem.openQuote) { try readCSV(Array("a;\"b\nc".utf8)) }
    #expect(throws: CSVProblem.notText) { try readCSV([0xFF, 0xFE, 0x61, 0]) }
    #expect(throws: CSVProblem.tooLarge) {
      try readCSV([UInt8](repeating: UInt8(ascii: ";"), count: 300_000))
    }
  }
}
