import ArushaText
import Testing

@Suite struct TextsTests {
  static let english = Texts(
    language: .english,
    entries: [
      "hello": .sentence("Hello {name}, {name}."), "brace": .sentence("a {b c} { {x}"),
      "gap": .plural([.one: "{count} gap", .other: "{count} gaps"]),
      "rest": .plural([.other: "{count} left"]),
    ])

  private static let french = Texts(
    language: .french,
    entries: ["gap": .plural([.one: "{count} écart", .other: "{count} écarts"])],
    fallback: [
      "gap": .sentence("never"), "only": .sentence("Only English"),
      "peer": .plural([.one: "{count} peer", .other: "{count} peers"]),
    ])

  @Test(arguments: [
    (Language.french, 0, PluralCategory.one), (.french, 1, .one), (.french, 2, .other),
    (.portuguese, 0, .one), (.portuguese, 1, .one), (.portuguese, 2, .other),
    (.english, 0, .other), (.english, 1, .one), (.english, 2, .other),
    (.spanish, 0, .other), (.spanish, 1, .one), (.spanish, 21, .other),
  ])
  func `the plural category is that of CLDR`(
    language: Language, count: Int, category: PluralCategory
  ) {
    #expect(language.pluralCategory(of: count) == category)
  }

  @Test func `a count chooses the form and stands in it, grouped`() {
    #expect(Self.english("gap", count: 1) == "1 gap")
    #expect(Self.english("gap", count: 0) == "0 gaps")
    #expect(Self.english("gap", count: 1200) == "1,200 gaps")
    #expect(Self.french("gap", count: 0) == "0 écart")
    #expect(Self.french("gap", count: 1200) == "1\u{202F}200 écarts")
    #expect(Self.english("rest", count: 1) == "1 left")
  }

  @Test func `a sentence that falls back takes the plural of its own language`() {
    #expect(Self.french("peer", count: 0) == "0 peers")
    #expect(Self.french("only") == "Only English")
    #expect(Self.french.keys == ["gap"])
    #expect(Self.french.has("only") && !Self.french.has("none"))
  }

  @Test func `a key without a sentence is shown as such`() {
    #expect(Self.english("no.such") == "⟦no.such⟧")
    #expect(Self.english("no.such", count: 2, ["a": "b"]) == "⟦no.such⟧")
  }

  @Test func `arguments are put in, and are not read again`() {
    #expect(Self.english("hello", ["name": "Ana"]) == "Hello Ana, Ana.")
    #expect(Self.english("hello", ["name": "{name}"]) == "Hello {name}, {name}.")
  }

  @Test func `a missing argument leaves its name to be seen`() {
    #expect(Self.english("hello") == "Hello {name}, {name}.")
    #expect(Self.english("brace", ["x": "!"]) == "a {b c} { !")
  }

  @Test(arguments: [
    ("fr_SN.UTF-8", Language.french), ("pt:en", .portuguese), ("PT_BR", .portuguese),
    ("es-419", .spanish), ("en@euro", .english), ("de:fr", .french), ("ca.UTF-8:es", .spanish),
  ])
  func `a locale names one of our languages`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: ["", "C", "C.UTF-8", "POSIX", "de_DE", "french", ":", "_fr"])
  func `or none`(locale: String) {
    #expect(Language(locale: locale) == nil)
  }

  @Test func `the environment is asked in the order of POSIX`() {
    let all = ["LANGUAGE": "fr", "LC_ALL": "es", "LC_MESSAGES": "pt", "LANG": "en"]
    #expect(Language.preferred(in: all) == .french)
    #expect(Language.preferred(in: all.filter { $0.key != "LANGUAGE" }) == .spanish)
    #expect(Language.preferred(in: ["LC_MESSAGES": "pt_BR", "LANG": "fr"]) == .portuguese)
    #expect(Language.preferred(in: ["LANG": "fr_FR.UTF-8"]) == .french)
    #expect(Language.preferred(in: ["LC_ALL": "", "LANG": "fr"]) == .french)
    #expect(Language.preferred(in: [:]) == .english)
    #expect(Language.preferred(in: ["LANG": "de_DE"]) == .english)
  }
}
