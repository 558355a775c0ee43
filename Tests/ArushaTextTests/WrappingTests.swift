import ArushaTestSupport
import ArushaText
import Testing

@Suite struct WrappingTests {
  @Test func `lines break at spaces`() {
    #expect(wrapped("one two three four", width: 9) == ["one two", "three", "four"])
    #expect(wrapped("exactly10c x", width: 10) == ["exactly10c", "x"])
    #expect(wrapped("", width: 10) == [""])
  }

  @Test func `line feeds stay, and so do empty lines`() {
    #expect(wrapped("a\nb\n\nc", width: 10) == ["a", "b", "", "c"])
    #expect(wrapped("a\n  \nb", width: 10) == ["a", "", "b"])
  }

  @Test func `every line but the first hangs`() {
    #expect(
      wrapped("one two three", width: 10, indent: "   ") == ["one two", "   three"])
    #expect(wrapped("a\nb", width: 10, indent: "- ") == ["a", "- b"])
  }

  @Test func `a word that is too long is cut`() {
    #expect(wrapped("abcdefghijklmnopqrst", width: 8) == ["abcdefgh", "ijklmnop", "qrst"])
    #expect(
      wrapped("abcdefghijklmn", width: 8, indent: "  ") == ["abcdefgh", "  ijklmn"])
    #expect(wrapped("税関税関税", width: 9) == ["税関税関", "税"])
    #expect(wrapped("ab abcdefghij", width: 8) == ["ab", "abcdefgh", "ij"])
  }

  @Test func `spaces that do not break hold`() {
    #expect(
      wrapped("seuil\u{202F}: 12\u{A0}% atteint", width: 10) == [
        "seuil\u{202F}:", "12\u{A0}%", "atteint",
      ])
    #expect(wrapped("aaaa b\u{A0}cccc", width: 8) == ["aaaa", "b\u{A0}cccc"])
  }

  @Test(arguments: 0..<40) func `no line is wider than asked, and nothing is lost`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters: [Character] = [
      "a", "é", "e\u{301}", "税", "👩‍👩‍👧", "\u{A0}", "\u{202F}", " ", " ", "-", "\n", "\u{301}", "🇸🇳",
    ]
    for _ in 0..<50 {
      let length = Int.random(in: 0...60, using: &random)
      let text = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
      let width = Int.random(in: 8...30, using: &random)
      let indent = String(repeating: " ", count: Int.random(in: 0...5, using: &random))
      let lines = wrapped(text, width: width, indent: indent)
      #expect(lines.allSatisfy { displayWidth($0) <= width }, "\(text.debugDescription)")
      #expect(!lines.contains { $0.contains("\n") })
      // Line breaks and spaces apart, every scalar comes back in its place.
      let visible = { (text: String) in
        text.unicodeScalars.filter { $0 != " " && $0 != "\n" }.map(\.value)
      }
      #expect(visible(lines.joined()) == visible(text), "\(text.debugDescription)")
    }
  }
}
