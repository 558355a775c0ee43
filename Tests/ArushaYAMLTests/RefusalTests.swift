import ArushaYAML
import Testing

/// What YAML allows and the strict subset does not: reading goes on after each.
@Suite struct RefusalTests {
  @Test(arguments: [
    ("1️⃣a2️⃣: 1\n3️⃣a4️⃣: 2\nb: 3", ["yaml-duplicate-key 3-4 key=a | first-here 1-2"], "{a: 1, b: 3}"),
    ("{1️⃣a2️⃣: 1, 3️⃣'a'4️⃣: 2}", ["yaml-duplicate-key 3-4 key=a | first-here 1-2"], "{a: 1}"),
    ("a: 1️⃣&x2️⃣ b", ["yaml-anchor 1-2 name=x"], "{a: b}"),
    ("a: 1️⃣*x2️⃣", ["yaml-alias 1-2 name=x"], "{a: \"*x\"}"),
    ("1️⃣*x2️⃣ : a\nb: c", ["yaml-alias 1-2 name=x"], "{b: c}"),
    ("a: 1️⃣!!str2️⃣ b", ["yaml-tag 1-2 tag=tag:yaml.org,2002:str"], "{a: b}"),
    ("a: 1️⃣!2️⃣ b", ["yaml-tag 1-2 tag=!"], "{a: b}"),
    ("a: 1️⃣!x2️⃣\n  b: c", ["yaml-tag 1-2 tag=!x"], "{a: {b: c}}"),
    ("- 1️⃣!x2️⃣ 3️⃣&y4️⃣ [b]", ["yaml-tag 1-2 tag=!x", "yaml-anchor 3-4 name=y"], "[[b]]"),
    ("1️⃣<<2️⃣: {a: b}\nc: d", ["yaml-merge-key 1-2"], "{c: d}"),
    ("1️⃣[a, b]2️⃣: c\nd: e", ["yaml-complex-key 1-2"], "{d: e}"),
    ("? 1️⃣a: b2️⃣\n: c\nd: e", ["yaml-complex-key 1-2"], "{d: e}"),
    ("1️⃣%YAML 1.12️⃣\n---\na: b", ["yaml-directive 1-2"], "{a: b}"),
    ("1️⃣%TAG ! x:2️⃣ # c\n---\na: b", ["yaml-directive 1-1:14"], "{a: b}"),
    ("a: b\n1️⃣---2️⃣\nc: d\n---\ne: f", ["yaml-second-document 1-2"], "{a: b}"),
    ("a: b\n1️⃣---2️⃣", ["yaml-second-document 1-2"], "{a: b}"),
  ])
  func `is reported with its place, and the rest is read`(
    marked: String, expected: [String], tree: String
  ) {
    #expect(problems(marked) == expected)
    #expect(outline(reading: MarkedText(marked).text) == tree)
  }

  @Test func `all problems are told at once, in the order of the text`() {
    let marked = """
      a: 1️⃣&x2️⃣ 1
      3️⃣a4️⃣: 5️⃣!y6️⃣ 2
      7️⃣<<8️⃣: *x
      """
    #expect(
      problems(marked).map { $0.prefix { $0 != " " } } == [
        "yaml-anchor", "yaml-duplicate-key", "yaml-tag", "yaml-merge-key", "yaml-alias",
      ])
  }

  @Test func `what was found before an error of syntax is kept`() {
    #expect(
      problems("a: 1\n1️⃣a2️⃣: 2\nb: 3️⃣'4️⃣c") == [
        "yaml-duplicate-key 1-2 key=a | first-here 1:1-1:2", "yaml-unterminated-quote 3-4 quote='",
      ])
    #expect(outline(reading: "a: 1\na: 2\nb: 'c") == "nothing")
  }

  @Test func `a second document without its own mark ends the reading`() {
    #expect(problems("a: b\n...\n\n# c\n1️⃣d2️⃣: e") == ["yaml-second-document 1-2"])
  }

  @Test(arguments: ["", " ", "\n", "# only words", "---", "---\n...\n", "\u{FEFF}"])
  func `an empty document is an error`(text: String) {
    #expect(problems(text) == ["yaml-empty file"])
    #expect(outline(reading: text) == "nothing")
  }
}
