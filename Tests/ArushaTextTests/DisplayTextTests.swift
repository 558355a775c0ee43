import ArushaText
import Testing

@Suite struct DisplayTextTests {
  @Test func `what steers a terminal is shown, not sent`() {
    #expect(printable("\u{1B}[2J") == "\\u{1B}[2J")
    #expect(printable("a\0b\u{7F}\r") == "a\\u{0}b\\u{7F}\\u{D}")
    #expect(printable("\u{9B}1m\u{85}") == "\\u{9B}1m\\u{85}")
  }

  @Test(arguments: [
    "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{2060}", "\u{FEFF}",
    "\u{E0041}",
  ])
  func `what reorders or hides text is shown`(text: String) {
    let shown = printable("a" + text + "b")
    #expect(shown.hasPrefix("a\\u{") && shown.hasSuffix("}b"))
    #expect(shown.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test(arguments: ["", "a\tb\nc", "é e\u{301} 税 👩‍👩‍👧 « à »", "\u{A0}\u{202F}\u{AD}"])
  func `all other text stays as it is`(text: String) {
    #expect(Array(printable(text).utf8) == Array(text.utf8))
  }

  @Test func `on one line, breaks and tabs become spaces`() {
    #expect(printableLine("a\nb\tc\r\nd") == "a b c d")
    #expect(printableLine("a\rb") == "a\\u{D}b")
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("税関", 4), ("ｱ", 1),
    ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2),
    ("❤\u{FE0F}", 2), ("✅", 2), ("🇸🇳", 2), ("🟢", 2), ("⚠", 1), ("→", 1), ("\u{200D}", 0),
    ("\u{A0}", 1), ("\n", 0), ("ﷺ", 1), ("𝐀", 1), ("0", 1), ("©", 1),
  ])
  func `a text's width is its cells`(text: String, cells: Int) {
    #expect(displayWidth(text) == cells)
  }

  @Test func `padding counts cells, and never cuts`() {
    #expect(padded("税", to: 4) == "税  ")
    #expect(padded("e\u{301}", to: 3) == "e\u{301}  ")
    #expect(padded("long", to: 2) == "long")
    #expect(padded("", to: 0) == "")
  }

  @Test(arguments: [
    ("ÉCART", "ecart"), ("e\u{301}cart", "ecart"), ("Œuvre", "oeuvre"), ("Straße", "strasse"),
    ("l’État", "l'etat"), ("a\u{A0}b\u{202F}c", "a b c"), ("AÇÃO", "acao"), ("niño", "nino"),
    ("税 👍", "税 👍"), ("ÀÂÄÁÃÅÇÊËÌÎÏÒÔÖÙÛÜŸÆ", "aaaaaaceeiiiooouuuyae"),
  ])
  func `a search does not see case, accents or kinds of space`(text: String, key: String) {
    #expect(folded(text) == key)
  }
}
