import ArushaTestSupport
import ArushaYAML

/// Values made of what a reader or a writer may stumble over.
struct RandomValue {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  private static let nasty = [
    "", " ", "no", "NO", "y", "null", "~", "true", "1", "1.10", "0x1F", "1:30", "1e3", "- a", "-",
    "# b", "a #b", "a: b", "a:", ":", "?", "? a", "<<", "*a", "&a", "!a", "%a", "@a", "`a", "[",
    "]",
    "{}", ",", "|", ">", "'", "''", "\"", "\\", "\\n", "\n", "\n\n", " a", "a ", "a\n b", "\r",
    "\r\n",
    "\t", "\ta", "\0", "\u{1}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{A0}", "\u{9F}",
    "\u{200D}",
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "😀", "👩🏽‍🌾",
    "é", "e\u{301}", "---", "...", "--- a", "... b", "2026-03-01", "2026-11-23T10:15:00Z",
    "LEAD-01-a", "sha256:0a1b", "01-form.yaml", "123456789012", "12345678901e", "a,b", "_1", "a/b",
  ]

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      text += Self.nasty.randomElement(using: &generator) ?? ""
    }
    switch Int.random(in: 0..<40, using: &generator) {
    case 0: text = String(repeating: text + "x", count: 400)
    case 1...3:
      let code = UInt32.random(in: 0...0x10FFFF, using: &generator)
      Unicode.Scalar(code).map { text.unicodeScalars.append($0) }
    default: break
    }
    return text
  }

  mutating func value(depth: Int = 0) -> YAMLValue {
    switch Int.random(in: 0..<(depth < 5 ? 10 : 6), using: &generator) {
    case 0, 1, 2: return .text(text())
    case 3: return .plain(text())
    case 4: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
    case 5: return .boolean(Bool.random(using: &generator))
    case 6: return .flowSequence(several { $0.text() })
    case 7: return .sequence(several { $0.value(depth: depth + 1) })
    default:
      var keys: Set<String> = []
      return .mapping(
        several { YAMLValue.Member(String($0.text().prefix(20)), $0.value(depth: depth + 1)) }
          .filter { keys.insert($0.key).inserted })
    }
  }

  private mutating func several<Element>(_ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: 0...5, using: &generator)).map { _ in make(&self) }
  }
}
