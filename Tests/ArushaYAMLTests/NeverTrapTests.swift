import ArushaDiagnostics
import ArushaTestSupport
import ArushaYAML
import Testing

/// Reads inputs that nobody would write. Reading must end, with a tree or a reason.
@Suite struct NeverTrapTests {
  private static let pieces = [
    "a", "b: ", "- ", "? ", ": ", "\n", "\n  ", "\n    ", "\t", "[", "]", "{", "}", ",", "&x ",
    "*x",
    "!t ", "!", "!!", "<<: ", "'", "\"", "\\", "\\u", "|\n", ">-\n", "|2", "#", " #c",
    "%YAML 1.1\n",
    "%TAG ! !\n", "---", "\n---\n", "...\n", "\r", "\r\n", "é", "😀", "\u{2028}", "\u{FEFF}", "\0",
    "@", "`", "~", "0",
  ]

  private static let forms = [
    "schema: a/1\nquestions:\n  - id: A-1\n    text: |\n      long\n      text\n    met: [a, b]\n",
    "a: {b: [c, 'd', \"e\\u00e9\"], f: >-\n  folded\n  text\n  }\n",
    "? a\n: - b\n  - c: d\n    e:\n- f\n",
    "--- !t &x\na: *x\n<<: {b: c}\n...\n---\nd\n",
  ]

  private func check(_ bytes: [UInt8]) {
    let reading = readYAML(bytes, file: "a.yaml")
    #expect(reading.root != nil || reading.diagnostics.hasErrors, "\(bytes)")
    #expect(reading.diagnostics == reading.diagnostics.sorted())
    for diagnostic in reading.diagnostics {
      guard let start = diagnostic.range?.start else { continue }
      #expect(start.line >= 1 && start.column >= 1, "\(bytes)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `pieces of YAML in any order`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      check(Array(text.joined().utf8))
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `any bytes`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 0...200, using: &generator)
      // Half of them ASCII only, or next to all would end at the first check.
      let highest: UInt8 = Bool.random(using: &generator) ? 0x7E : 0xFF
      let lowest: UInt8 = highest == 0x7E ? 0x09 : 0
      check((0..<count).map { _ in UInt8.random(in: lowest...highest, using: &generator) })
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `forms with bytes changed, lost, doubled and cut off`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      var bytes = Array((Self.forms.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...0xFF, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bytes[place], at: place)
        case 3: bytes.removeSubrange(place...)
        default:
          let piece = Self.pieces.randomElement(using: &generator) ?? ""
          bytes.insert(contentsOf: piece.utf8, at: place)
        }
      }
      check(bytes)
    }
  }
}
