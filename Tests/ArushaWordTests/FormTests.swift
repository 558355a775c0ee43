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

  @Test func `controls inside one another that repeat a long text are refused`() throws {
    let begin = "<w:sdt><w:sdtPr><w:tag w:val=\"A\"/></w:sdtPr><w:sdtContent>"
    func nested(_ depth: Int) throws -> [FilledPlace] {
      try places { xml in
        let deep =
          String(repeating: begin, count: depth) + "<w:p><w:r><w:t>"
          + String(repeating: "a", count: 600_000) + "</w:t></w:r></w:p>"
          + String(repeating: "</w:sdtContent></w:sdt>", count: depth)
        return xml.replacing("<w:body>", with: "<w:body>" + deep)
      }
    }
    #expect(try nested(2).filter { $0.name == "A" }.map(\.words.count) == [600_000, 600_000])
    #expect(throws: PackageError(.tooLarge, part: "word/document.xml")) { try nested(40) }
  }

  @Test func `a list without end beside a long text is refused`() throws {
    func list(_ count: Int) throws -> [FilledPlace] {
      try places { xml in
        let items = (0..<count).map { "<w:listItem w:value=\"\($0)\"/>" }.joined()
        let control =
          "<w:sdt><w:sdtPr><w:tag w:val=\"A\"/><w:dropDownList>\(items)</w:dropDownList></w:sdtPr>"
          + "<w:sdtContent><w:p><w:r><w:t>\(String(repeating: "a", count: 4_000))</w:t></w:r></w:p>"
          + "</w:sdtContent></w:sdt>"
        return xml.replacing("<w:body>", with: "<w:body>" + control)
      }
    }
    #expect(try list(3).first?.value == nil)
    #expect(throws: PackageError(.tooLarge, part: "word/document.xml")) { try list(2_000) }
  }

  @Test(arguments: ["peut-être", "☒\u{A0}rempli  ☒\u{A0}non rempli"])
  func `what is no choice is kept as words, never guessed`(words: String) throws {
    let place = try filled(words)
    #expect(place.value == nil && place.words == words)
    #expect(place.choices == ["rempli", "non rempli"])
  }
}
