import ArushaTerminal
import ArushaTestSupport
import Testing

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8)) + decoder.settle()
  }

  @Test(arguments: [
    ("a", [Key.character("a")]), ("é", [.character("é")]), ("漢", [.character("漢")]),
    ("\r", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]),
    ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\u{1B}", [.escape]),
    ("\u{1B}[A", [.up]), ("\u{1B}OA", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]),
    ("\u{1B}[D", [.left]), ("\u{1B}[H", [.home]), ("\u{1B}OF", [.end]), ("\u{1B}[1~", [.home]),
    ("\u{1B}[4~", [.end]), ("\u{1B}[3~", [.delete]), ("\u{1B}[5~", [.pageUp]),
    ("\u{1B}[6~", [.pageDown]), ("\u{1B}[15~", [.other]), ("\u{1B}[[A", [.other]),
    ("\u{1B}[1;5A", [.up]), ("\u{1B}a", [.other]),
    ("\u{1B}[200~1\r2\u{1B}[201~3", [.paste("1\r2"), .character("3")]),
    ("\u{1B}[200~\u{1B}[A\u{1B}[201~", [.paste("\u{1B}[A")]),
    ("1\u{1B}[A2", [.character("1"), .up, .character("2")]),
  ])
  func `what terminals send becomes keys`(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test func `bytes that are no text are no keys that answer`() {
    var decoder = KeyDecoder()
    let keys = decoder.feed([0xFF, 0xFE, 0xC3]) + decoder.settle()
    #expect(
      !keys.contains { if case .character(let letter) = $0 { letter.isNumber } else { false } })
    #expect(decoder.feed(Array("1".utf8)) == [.character("1")])
  }

  @Test(arguments: UInt64(1)...200)
  func `the same keys come however the bytes are cut`(seed: UInt64) {
    let pieces = [
      "a", "é", "漢", "1", "\r", "\u{1B}[A", "\u{1B}OB", "\u{1B}[5~",
      "\u{1B}[200~x\u{1B}[20y\u{1B}[201~",
      "\u{1B}[1;5C", "e\u{301}",
    ]
    var random = SplitMix64(seed: seed)
    let bytes = (0..<20).flatMap { _ in Array(random.pick(pieces).utf8) }
    var whole = KeyDecoder()
    let expected = whole.feed(bytes) + whole.settle()
    var cut = KeyDecoder()
    var found: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = 1 + random.below(4)
      found += cut.feed(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(found + cut.settle() == expected)
  }

  @Test(arguments: UInt64(1)...50)
  func `any bytes at all are taken, and a key after them is a key`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<2_000 {
      let bytes = (0..<random.below(6)).map { _ in
        random.below(3) == 0 ? UInt8(0x1B) : UInt8(random.below(256))
      }
      _ = decoder.feed(bytes)
    }
    // A paste may be open.
    _ = decoder.feed(Array("\u{1B}[201~".utf8))
    _ = decoder.settle()
    #expect(decoder.feed(Array("q".utf8)) == [.character("q")])
  }

  @Test func `a paste larger than is kept ends where it ends`() {
    var decoder = KeyDecoder()
    var keys = decoder.feed(Array("\u{1B}[200~".utf8))
    for _ in 0..<300 { keys += decoder.feed([UInt8](repeating: 0x61, count: 4_096)) }
    keys += decoder.feed(Array("\u{1B}[201~z".utf8))
    #expect(keys.count == 2)
    guard case .paste(let text)? = keys.first else { return #expect(Bool(false)) }
    #expect(text.utf8.count == KeyDecoder.pasteLimit)
    #expect(keys.last == .character("z"))
  }
}
