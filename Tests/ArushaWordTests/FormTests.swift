import ArushaPackages
import ArushaReport
import ArushaWord
import Testing

/// What a form says once it was filled in, on screen or by hand in Word.
@Suite struct FormTests {
  private let options = [
    Field.Option("rempli", value: "met"), Field.Option("non rempli", value: "unmet"),
  ]

  private func places(_ change: (String) -> String = { $0 }) throws -> [FilledPlace] {
    let report = Report(
      title: "F", language: "fr",
      blocks: [
        .paragraph(
          Prose([
            .field(Field(.choice(options), name: "LEAD-01-a", label: "Réponse")),
            .field(Field(.text, name: "LEAD-01.note", label: "Note")),
          ]))
      ])
    let written = try WrittenDocument(report)
    let parts = try written.package.names.map { name in
      let bytes = try #require(written.package[name])
      return name == "word/document.xml"
        ? PackagePart(name, change(String(decoding: bytes, as: UTF8.self)))
        : PackagePart(name, bytes)
    }
    return try readWordForm(try #require(packaged(parts)))
  }

  private static let blank = "☐\u{A0}rempli  ☐\u{A0}non\u{A0}rempli"

  private func filled(_ words: String) throws -> FilledPlace {
    try places { xml in
      xml.replacing("<w:showingPlcHdr/>", with: "").replacing(Self.blank, with: words)
    }[0]
  }

  @Test func `a form that nobody filled in says nothing`() throws {
    let all = try places()
    #expect(all.map(\.name) == ["LEAD-01-a", "LEAD-01.note"])
    #expect(all.allSatisfy { $0.words.isEmpty && $0.value == nil })
    #expect(try filled(Self.blank).words.isEmpty)
  }

  @Test(arguments: [
    ("rempli", "met"), ("non rempli", "unmet"), ("Non  Rempli", "unmet"),
    ("☒\u{A0}rempli  ☐\u{A0}non rempli", "met"), ("☐\u{A0}rempli  ☒\u{A0}non\u{A0}rempli", "unmet"),
  ])
  func `a choice is understood, from the list or crossed`(words: String, value: String) throws {
    #expect(try filled(words).value == value)
  }

  @Test(arguments: ["peut-être", "☒\u{A0}rempli  ☒\u{A0}non rempli"])
  func `what is no choice is kept as words, never guessed`(words: String) throws {
    let place = try filled(words)
    #expect(place.value == nil && place.words == words)
    #expect(place.choices == ["rempli", "non rempli"])
  }
}
