import ArushaDiagnostics
import ArushaYAML
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ("a: 1", "{a: 1}"),
    ("- a\n- - b\n  - c: d", "[a, [b, {c: d}]]"),
    ("{a: [b, c], d: {}}", "{a: [b, c], d: {}}"),
    ("a:\n- b\nc:", "{a: [b], c: }"),
    ("---\na: b\n...\n", "{a: b}"),
    ("a: |\n  b\n  c\n", "{a: \"b\nc\n\"}"),
    ("a: >-\n  b\n  c\n", "{a: \"b c\"}"),
    ("a: b\n  c", "{a: b c}"),
    ("a: 'l''accord'", "{a: \"l'accord\"}"),
    ("? a\n: b", "{a: b}"),
    ("'<<': a", "{<<: a}"),
    ("\"\"", "\"\""),
    ("\u{FEFF}a: é", "{a: é}"),
    ("a: 1\r\nb: 2\r\n", "{a: 1, b: 2}"),
    ("a: \"\\0\\u2028\"", "{a: \"\0\u{2028}\"}"),
  ])
  func `the strict subset is read`(text: String, expected: String) {
    #expect(problems(text) == [])
    #expect(outline(reading: text) == expected)
  }

  @Test(arguments: ["no", "NO", "1.10", "010", "~", "null", "0x1F", "2026-03-01", "1:30", ".inf"])
  func `a plain scalar stays the text that is written`(text: String) {
    #expect(outline(reading: "a: \(text)") == "{a: \(text)}")
  }

  @Test func `a missing value is the empty plain scalar`() {
    #expect(outline(reading: "a:\nb: ''") == "{a: , b: \"\"}")
  }

  @Test(arguments: [
    ("1️⃣é: a2️⃣   # c\n", "root 1-2"),
    ("# c\n1️⃣- a\n- b2️⃣\n\n# d", "root 1-2"),
    ("1️⃣[a,\n b]2️⃣ # d", "root 1-2"),
    ("1️⃣'a\n  b'2️⃣  ", "root 1-2"),
    ("1️⃣a b\n  c2️⃣\n\n", "root 1-2"),
    ("1️⃣|\n a\n b2️⃣ \n\n\n", "root 1-2"),
    ("\u{FEFF}1️⃣a:\n - 🙂: c2️⃣", "root 1-2"),
    ("1️⃣a: [🙂🙂]2️⃣", "root 1-2"),
    ("1️⃣a:\n  - b:2️⃣\n", "root 1-2"),
    ("1️⃣{a: b}2️⃣", "root 1-2"),
  ])
  func `a range ends where the text of its node ends`(marked: String, expected: String) {
    let bare = marked.unicodeScalars.first == "\u{FEFF}"
    let source = MarkedText(bare ? String(marked.unicodeScalars.dropFirst()) : marked)
    let root = readYAML((bare ? "\u{FEFF}" : "") + source.text, file: "a.yaml").root
    #expect("root " + source.describe(root?.range) == expected)
  }

  @Test func `keys and values have their own ranges`() {
    let source = MarkedText("a: b\n1️⃣\"c d\"2️⃣:\n  3️⃣e: f\n  g:4️⃣\nh: |\n  i\n")
    let root = readYAML(source.text, file: "a.yaml").root
    guard case .mapping(let entries) = root?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["a", "c d", "h"])
    #expect(source.describe(entries[1].keyRange) == "1-2")
    #expect(source.describe(entries[1].value.range) == "3-4")
    #expect(source.describe(entries[2].value.range) == "5:4-6:4")
  }

  @Test func `a pair in a sequence ends with its value`() {
    let source = MarkedText("[1️⃣a: b2️⃣ , c]")
    let root = readYAML(source.text, file: "a.yaml").root
    guard case .sequence(let items) = root?.content else {
      Issue.record("no sequence")
      return
    }
    #expect(source.describe(items[0].range) == "1-2")
  }
}
