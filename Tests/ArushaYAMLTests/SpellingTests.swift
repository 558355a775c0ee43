import ArushaYAML
import Testing

/// What the ways of spelling a text or a collection mean, the more surprising ones first.
@Suite struct SpellingTests {
  @Test(arguments: [
    ("|\n a\n b\n", "a\nb\n"),
    ("|-\n a\n\n", "a"),
    ("|+\n a\n\n", "a\n\n"),
    ("|2\n   a\n  b\n", " a\nb\n"),
    ("|\n a\n\n  b\n c", "a\n\n b\nc"),
    ("|\n a # no comment\n# a comment\n", "a # no comment\n"),
    ("|\n a\tb\n", "a\tb\n"),
    ("|\n", ""),
    (">\n a\n b\n", "a b\n"),
    (">\n a\n\n b\n", "a\nb\n"),
    (">\n a\n  b\n c\n", "a\n b\nc\n"),
    (">-\n a\n b\n", "a b"),
    (">+\n a\n\n", "a\n\n"),
  ])
  func `a block text keeps or folds its lines`(text: String, expected: String) {
    #expect(outline(reading: text) == "\"\(expected)\"")
  }

  @Test(arguments: [
    ("\"a\n  b\"", "a b"),
    ("\"a\n\n  b\"", "a\nb"),
    ("\"a \\\n  b\"", "a b"),
    ("\"a\\\n  \\ b\"", "a b"),
    ("\" a \"", " a "),
    ("\"\\ta\\n\\\\ \\\" \\/ \\e\"", "\ta\n\\ \" / \u{1B}"),
    ("\"\\x41\\u00e9\\U0001F600\"", "Aé😀"),
    ("\"\\N\\_\\L\\P\"", "\u{85}\u{A0}\u{2028}\u{2029}"),
    ("'a\n  b'", "a b"),
    ("'it''s \\n'", "it's \\n"),
    ("'# : - [ {'", "# : - [ {"),
    ("\"a\tb\"", "a\tb"),
  ])
  func `a quoted text is folded, and escaped in double quotes only`(
    text: String, expected: String
  ) {
    #expect(outline(reading: text) == "\"\(expected)\"")
  }

  @Test(arguments: [
    ("a\n b\n\n c", "a b\nc"),
    ("a#b # c", "a#b"),
    ("a:b", "a:b"),
    ("-a", "-a"),
    ("a, b]", "a, b]"),
    ("http://a.b/c?d=e#f", "http://a.b/c?d=e#f"),
    ("l'accord \"cadre\"", "l'accord \"cadre\""),
    ("?a", "?a"),
    ("100 % & more", "100 % & more"),
    ("\u{BF}Qué\u{A0}?", "\u{BF}Qué\u{A0}?"),
  ])
  func `a plain text may hold what does not begin something else`(text: String, expected: String) {
    #expect(outline(reading: text) == expected)
  }

  @Test(arguments: [
    ("a:\n- b\n- c\nd: e", "{a: [b, c], d: e}"),
    ("- - a\n  - b\n- c: d\n  e: f", "[[a, b], {c: d, e: f}]"),
    ("-\n  a: b\n-\n  - c\n-", "[{a: b}, [c], ]"),
    ("a:\n  # comment\n\n  b: c # more\n# end", "{a: {b: c}}"),
    ("a: [b,\n  c, # comment\n  d,\n]", "{a: [b, c, d]}"),
    ("[]", "[]"),
    ("{}", "{}"),
    ("{a, b: , c: [d: e]}", "{a: , b: , c: [{d: e}]}"),
    ("{'a':b, \"c\":d}", "{a: b, c: d}"),
    ("? a\n? b\n: c", "{a: , b: c}"),
    ("? |\n  a\n: b", "{a\n: b}"),
    ("? a\n: - b\n  - c", "{a: [b, c]}"),
    ("a b: c d", "{a b: c d}"),
    ("a::b: c", "{a::b: c}"),
    ("a   :   b", "{a: b}"),
    ("a: b   \r\nc: d\t\r\n", "{a: b, c: d}"),
    ("a:\tb", "{a: b}"),
    ("--- a", "a"),
    ("--- |\n a\n...\n# end", "\"a\n\""),
    ("--- # comment\n- a", "[a]"),
  ])
  func `a collection is read, in blocks or brackets`(text: String, expected: String) {
    #expect(problems(text) == [])
    #expect(outline(reading: text) == expected)
  }
}
