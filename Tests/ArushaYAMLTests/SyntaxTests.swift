import ArushaYAML
import Testing

/// What libyaml stumbles over, in terms of what the author wrote.
@Suite struct SyntaxTests {
  @Test(arguments: [
    ("a: 1️⃣\"2️⃣b\nc: d\n", "yaml-unterminated-quote 1-2 quote=\""),
    ("a: 1️⃣'2️⃣b\n---\nc: d\n", "yaml-unterminated-quote 1-2 quote='"),
    ("a: 3️⃣'l'4️⃣accord2️⃣ \nb: c", "yaml-text-after-quote 4-2 | quote-opened 3-4"),
    ("- 3️⃣\"a\"4️⃣ 1️⃣b c2️⃣", "yaml-text-after-quote 1-2 | quote-opened 3-4"),
    ("3️⃣\"a\"4️⃣ 1️⃣b2️⃣", "yaml-text-after-quote 1-2 | quote-opened 3-4"),
    ("[3️⃣'l'4️⃣a, b]2️⃣", "yaml-text-after-quote 4-2 | quote-opened 3-4"),
    ("a: 1️⃣\"2️⃣b\nc: \"3️⃣d4️⃣\"\n", "yaml-unterminated-quote 1-2 quote=\" | noticed-here 3-4"),
    ("a:\n1️⃣\t2️⃣b: c", "yaml-tab-indentation 1-2"),
    ("a: |\n  b\n1️⃣\t2️⃣c", "yaml-tab-indentation 1-2"),
    ("a:\n  b: c\n 1️⃣d2️⃣: e", "yaml-bad-indentation 1-2"),
    ("a:\n  - b\n 1️⃣-2️⃣ c", "yaml-bad-indentation 1-2"),
    ("- a\n1️⃣b2️⃣: c", "yaml-bad-indentation 1-2"),
    (" a: b\n1️⃣c2️⃣: d", "yaml-bad-indentation 1-2"),
    ("a: b\n  1️⃣c2️⃣: d", "yaml-key-inside-text 1-2"),
    ("a: b1️⃣:2️⃣ c", "yaml-colon-in-text 1-2"),
    ("- a: b1️⃣:2️⃣ c", "yaml-colon-in-text 1-2"),
    ("é: 1\n1️⃣foo2️⃣\nb: 2", "yaml-missing-colon 1-2"),
    ("a: b\n1️⃣:2️⃣ c", "yaml-missing-key 1-2"),
    ("a: 1️⃣-2️⃣ b", "yaml-misplaced-dash 1-2"),
    ("a: 1️⃣[2️⃣b, c\n", "yaml-unclosed-bracket 1-2 bracket=[ | noticed-here 2:1-2:2"),
    ("a: 1️⃣{2️⃣b: c\nd: e}3️⃣", "yaml-unclosed-bracket 1-2 bracket={ | noticed-here 2:2-2:3"),
    ("a: 1️⃣]2️⃣", "yaml-stray-bracket 1-2 bracket=]"),
    ("a: 1️⃣@2️⃣b", "yaml-reserved-character 1-2 character=@"),
    ("a: 1️⃣`2️⃣b`", "yaml-reserved-character 1-2 character=`"),
    ("a: \"C:1️⃣\\Q2️⃣rogram\"", "yaml-bad-escape 1-2"),
    ("a: \"C:1️⃣\\U2️⃣sers\"", "yaml-bad-escape 1-2"),
    ("1️⃣%FOO2️⃣\n---\na: b", "yaml-directive 1-2"),
    ("1️⃣%YAML 3.02️⃣\n---\na: b", "yaml-directive 1-2"),
    ("a: 1️⃣!e!x2️⃣ b", "yaml-tag 1-2 tag=!e!x"),
    ("a: 1️⃣&2️⃣ b", "yaml-anchor 1-2 name="),
    ("a: 1️⃣*2️⃣ b", "yaml-alias 1-2 name="),
    (
      "[a,1️⃣,2️⃣b]",
      "yaml-syntax 1-2 detail=did not find expected node content while parsing a flow node"
    ),
  ])
  func `has one diagnostic where the mistake is`(marked: String, expected: String) {
    #expect(problems(marked) == [expected])
    #expect(outline(reading: MarkedText(marked).text) == "nothing")
  }
}
