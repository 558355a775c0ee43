import ArushaText
import Testing

@Suite struct TypographyTests {
  private static func texts(_ language: Language) -> Texts {
    var entries: [String: Texts.Entry] = [
      "date.month": .sentence("{month} {year}"), "date.day": .sentence("{day} {month} {year}"),
      "list.and": .sentence("et"), "quote": .sentence("«\u{202F}{text}\u{202F}»"),
    ]
    for month in 1...12 { entries["month.\(month)"] = .sentence("m\(month)") }
    return Texts(language: language, entries: entries)
  }

  @Test(arguments: [
    (Language.english, "0", "999", "1,234", "12,345", "1,234,567"),
    (.french, "0", "999", "1\u{202F}234", "12\u{202F}345", "1\u{202F}234\u{202F}567"),
    (.spanish, "0", "999", "1234", "12\u{202F}345", "1\u{202F}234\u{202F}567"),
    (.portuguese, "0", "999", "1234", "12.345", "1.234.567"),
  ])
  func `numbers are grouped as the language groups them`(
    language: Language, zero: String, small: String, four: String, five: String, seven: String
  ) {
    let number = Self.texts(language).number
    #expect([0, 999, 1234, 12345, 1_234_567].map(number) == [zero, small, four, five, seven])
  }

  @Test func `a negative number has a minus sign, and the smallest is no trap`() {
    #expect(Self.texts(.english).number(-1234) == "\u{2212}1,234")
    #expect(Self.texts(.english).number(-999) == "\u{2212}999")
    #expect(Self.texts(.english).number(.min) == "\u{2212}9,223,372,036,854,775,808")
  }

  @Test func `a percentage is rounded half up and spaced as the language spaces it`() {
    #expect(Self.texts(.english).percentage(2, of: 3) == "67%")
    #expect(Self.texts(.french).percentage(2, of: 3) == "67\u{202F}%")
    #expect(Self.texts(.spanish).percentage(2, of: 3) == "67\u{A0}%")
    #expect(Self.texts(.portuguese).percentage(2, of: 3) == "67%")
    #expect(Self.texts(.english).percentage(1, of: 8) == "13%")
    #expect(Self.texts(.english).percentage(1, of: 3) == "33%")
    #expect(Self.texts(.english).percentage(0, of: 3) == "0%")
    #expect(Self.texts(.english).percentage(0, of: 0) == nil)
  }

  @Test func `dates are said in words, as precisely as they are known`() {
    let french = Self.texts(.french)
    #expect(french.date("2026-03-01") == "1ᵉʳ m3 2026")
    #expect(french.date("2026-03-11") == "11 m3 2026")
    #expect(french.date("2026-12") == "m12 2026")
    #expect(french.date("2026") == "2026")
    #expect(french.date("2026-03-01T10:15:00Z") == "1ᵉʳ m3 2026")
    #expect(Self.texts(.english).date("2026-03-01") == "1 m3 2026")
  }

  @Test(arguments: [
    "", "soon", "2026-13-01", "2026-00", "2026-03-xx", "2026-03-99", "2026-03-00", "-2026-03-01",
    "2026--03", "2026-03-",
  ])
  func `what is no date stays as it is`(text: String) {
    #expect(Self.texts(.english).date(text) == text)
  }

  @Test func `a list ends with and`() {
    let texts = Self.texts(.french)
    #expect(texts.list([]) == "")
    #expect(texts.list(["a"]) == "a")
    #expect(texts.list(["a", "b"]) == "a et b")
    #expect(texts.list(["a", "b", "c"]) == "a, b et c")
  }

  @Test func `a quotation has the marks of its language`() {
    #expect(Self.texts(.french).quoted("oui") == "«\u{202F}oui\u{202F}»")
  }
}
