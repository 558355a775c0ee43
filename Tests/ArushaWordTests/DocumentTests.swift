import ArushaPackages
import ArushaReport
import ArushaText
import ArushaWord
import ReportSamples
import Testing

@Suite struct DocumentTests {
  private func report(_ blocks: [Block], language: String = "fr") -> Report {
    Report(
      title: "Titre", subtitle: "Douanes", language: language,
      details: [Definition("Administration", "Douanes"), Definition("Période", "2026")],
      disclaimer: "Ni audit, ni certificat.", marking: "Usage interne",
      properties: DocumentProperties(
        author: "Douanes", subject: "Intégrité", keywords: ["a", "b"], date: "2026-11-23"),
      blocks: blocks)
  }

  @Test(arguments: 1...60)
  func `no text is lost, whatever the report`(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let report = random.report()
    // A box and the words after it are not parted.
    let words = try wordText(of: try WrittenDocument(report).bytes)
      .replacing("\u{A0}", with: " ")
    for leaf in report.leaves {
      for line in leaf.split(whereSeparator: \.isNewline) {
        let line = String(line).replacing("\t", with: " ").replacing("\u{A0}", with: " ")
        let wanted = visibleText(printable(line))
        #expect(words.contains(wanted), "\(wanted)")
      }
    }
  }

  @Test func `the same report is the same bytes, with the day it was given`() throws {
    let first = try WrittenDocument(SampleReport.french)
    #expect(try WrittenDocument(SampleReport.french).bytes == first.bytes)
    let core = try WrittenDocument(report([])).part("docProps/core.xml")
    let values = core.children.map(\.text)
    for value in ["Titre", "Intégrité", "Douanes", "a, b", "fr-FR", "2026-11-23T00:00:00Z"] {
      #expect(values.contains(value))
    }
  }

  @Test func `headings have Word's own styles, their numbers in the contents too`() throws {
    let written = try WrittenDocument(
      report([
        .heading(1, "Un"), .heading(2, "Deux"), .heading(2, "3. Transparence"),
        .heading(3, "Trois"),
        .heading(1, "Quatre"), .heading(2, "A-LEAD-01-b Agir"), .heading(2, "2026 en bref"),
      ]))
    #expect(try written.words(style: "Heading1") == ["Un", "Quatre"])
    #expect(
      try written.words(style: "TOC1") == ["1Un", "2Quatre"]
        && written.words(style: "TOC2")
          == ["1.1Deux", "3. Transparence", "A-LEAD-01-b Agir", "2.12026 en bref"]
    )
    let names = try written.part("word/styles.xml").all("w:style").compactMap {
      $0.value("w:name")
    }
    for name in ["heading 1", "heading 2", "Title", "toc 1", "caption", "List Bullet", "Quote"] {
      #expect(names.contains(name))
    }
    // A heading that brings its number has no second one.
    let bare = try written.document.descendants.filter { element in
      element.name == "w:p" && element.first("w:pPr")?.first("w:numPr")?.value("w:numId") == "0"
        && element.value("w:pPr", "w:pStyle") == "Heading2"
    }
    #expect(bare.map(\.words) == ["3. Transparence", "A-LEAD-01-b Agir"])
  }

  @Test func `header rows repeat, rows do not split, spans stay`() throws {
    let written = try WrittenDocument(SampleReport.french)
    let tables = try written.document.descendants.filter { table in
      table.name == "w:tbl" && table.descendants.contains { $0.name == "w:tblHeader" }
    }
    #expect(tables.count >= 3)
    for table in tables {
      let rows = table.all("w:tr")
      #expect(rows.allSatisfy { $0.first("w:trPr")?.first("w:cantSplit") != nil })
      let isHeader = rows.map { $0.first("w:trPr")?.first("w:tblHeader") != nil }
      #expect(isHeader == isHeader.sorted { $0 && !$1 })
      #expect(table.first("w:tblPr")?.first("w:tblCaption") != nil)
      // Every row covers the grid, spans counted.
      let width = try #require(table.first("w:tblGrid")).children.count
      for row in rows {
        let columns = row.all("w:tc").map { cell in
          Int(cell.first("w:tcPr")?.value("w:gridSpan") ?? "1") ?? 0
        }
        #expect(columns.reduce(0, +) == width)
      }
    }
    let all = try written.document.descendants
    #expect(all.contains { $0.name == "w:vMerge" && $0.attributes["w:val"] == "restart" })
  }

  @Test func `the turned pages are a section of their own, with page x of y on each`() throws {
    let written = try WrittenDocument(SampleReport.french)
    let sections = try written.document.descendants.filter { $0.name == "w:sectPr" }
    #expect(
      sections.map { $0.first("w:pgSz")?.attributes["w:orient"] } == [nil, "landscape", nil])
    for section in sections {
      #expect(section.children.contains { $0.name == "w:footerReference" })
    }
    let footers = try written.parts.filter { $0.name.hasPrefix("word/footer") }
    #expect(footers.count == 2)
    for (_, footer) in footers {
      let fields = footer.descendants.compactMap { $0.attributes["w:instr"] }
      #expect(fields == [" PAGE ", " NUMPAGES "])
    }
    let headers = try WrittenDocument(report([.paragraph("x")])).parts
      .filter { $0.name.hasPrefix("word/header") }
    #expect(headers.allSatisfy { $0.root.words.contains("Usage interne") })
  }

  @Test func `a document that ends on its side has no empty page after it`() throws {
    let written = try WrittenDocument(
      report([.paragraph("a"), .landscape([.paragraph("b")])]))
    let sections = try written.document.descendants.filter { $0.name == "w:sectPr" }
    #expect(sections.map { $0.first("w:pgSz")?.attributes["w:orient"] } == [nil, "landscape"])
  }

  @Test func `charts are native, with their numbers and a text for those who do not see`() throws {
    let written = try WrittenDocument(SampleReport.french)
    let drawing = try #require(try written.document.descendants.first { $0.name == "wp:docPr" })
    #expect(drawing.attributes["descr"]?.contains("inconnu") == true)
    let chart = try written.part("word/charts/chart1.xml")
    let names = chart.descendants.filter { $0.name == "c:tx" }.compactMap { tx in
      tx.descendants.first { $0.name == "c:v" }?.text
    }
    #expect(names.contains("cible") && names.contains("niveau attesté"))
    let book = try Package(try #require(written.package["word/embeddings/chart1.xlsx"]))
    let sheet = String(
      decoding: try #require(book["xl/worksheets/sheet1.xml"]), as: UTF8.self)
    #expect(sheet.contains("3. Transparence"))
  }

  @Test func `a list to choose from is a content control that a program reads back`() throws {
    let options = [
      Field.Option("rempli", value: "met"), Field.Option("non rempli", value: "unmet"),
    ]
    let written = try WrittenDocument(
      report([
        .paragraph(
          Prose([
            .field(Field(.choice(options), name: "LEAD-01-a", label: "Réponse")),
            .field(Field(.choice(options), name: "B", label: "R", words: "rempli")),
            .field(Field(.text, name: "C", label: "Note")),
          ]))
      ]))
    let controls = try written.document.descendants.filter { $0.name == "w:sdt" }
    #expect(controls.map { $0.first("w:sdtPr")?.value("w:tag") } == ["LEAD-01-a", "B", "C"])
    #expect(controls[0].words == "☐\u{A0}rempli  ☐\u{A0}non\u{A0}rempli")
    #expect(controls[0].first("w:sdtPr")?.first("w:showingPlcHdr") != nil)
    #expect(controls[1].words == "rempli")
    let items = controls[0].descendants.filter { $0.name == "w:listItem" }
    #expect(items.map { $0.attributes["w:value"] } == ["met", "unmet"])
    #expect(items.map { $0.attributes["w:displayText"] } == ["rempli", "non rempli"])
  }

  @Test func `words of another language are marked, numbered lists begin anew, notes are counted`()
    throws
  {
    let written = try WrittenDocument(
      report([
        .numbered(["a"]), .numbered(["b"]),
        .paragraph(
          Prose([.foreign("whistleblower", language: "en"), .note("voir"), .note("voir")])),
      ]))
    let all = try written.document.descendants
    #expect(all.contains { $0.name == "w:lang" && $0.attributes["w:val"] == "en-GB" })
    let lists = all.filter { $0.value("w:pPr", "w:pStyle") == "ListNumber" }
    #expect(
      Set(lists.compactMap { $0.first("w:pPr")?.first("w:numPr")?.value("w:numId") }).count == 2)
    #expect(all.count { $0.name == "w:footnoteReference" } == 1)
    #expect(try written.part("word/footnotes.xml").words == " voir")
  }

  @Test func `a right-to-left language turns paragraphs, runs, tables and pages`() throws {
    var arabic = SampleReport.french
    arabic.language = "ar"
    let all = try WrittenDocument(arabic).document.descendants
    let paragraphs = all.filter { $0.name == "w:p" && $0.first("w:r") != nil }
    #expect(
      paragraphs.allSatisfy {
        $0.first("w:pPr")?.first("w:bidi") != nil
          || $0.descendants.contains { $0.name == "wp:inline" }
      })
    #expect(all.filter { $0.name == "w:tblPr" }.allSatisfy { $0.first("w:bidiVisual") != nil })
    #expect(all.filter { $0.name == "w:sectPr" }.allSatisfy { $0.first("w:bidi") != nil })
  }

  @Test func `hostile words stay words`() throws {
    let hostile =
      "]]><w:instrText>DDE</w:instrText>\u{0}\u{8}\u{202E}=cmd|' /C calc'!A0 &#x0; e\u{301}👩🏽‍💻"
      + String(repeating: "x", count: 10_000)
    let table = Table(
      caption: hostile, columns: [Column(hostile)], rows: [Row([Cell(hostile)])])
    let chart = LevelBars(
      title: hostile, rowHeading: hostile, levelNames: [hostile],
      bars: [.init(hostile, evidenced: 1, declared: 2, target: 3, note: hostile)])
    let field = Field(
      .choice([Field.Option(hostile, value: hostile), Field.Option(hostile, value: hostile)]),
      name: hostile, label: hostile)
    var report = report([
      .heading(1, hostile, anchor: hostile), .paragraph(hostile), .table(table), .levelBars(chart),
      .paragraph(Prose([.field(field), .note(hostile), .link(hostile, to: hostile)])),
      .callout(.limit, hostile, [.paragraph(hostile)]),
      .definitions([Definition(hostile, hostile)]),
      .quotation(Quotation(hostile, language: hostile, source: Prose(hostile))),
    ])
    report.title = hostile
    report.marking = hostile
    report.properties.author = hostile
    let written = try WrittenDocument(report)
    let shown = visibleText(printable(hostile))
    #expect(!shown.contains("\u{202E}") && shown.contains("👩🏽‍💻") && shown.contains("=cmd"))
    #expect(try wordText(of: written.bytes).ranges(of: shown).count > 10)
    for (_, root) in try written.parts {
      let codes = root.descendants.filter { $0.name == "w:instrText" }.map(\.text)
      #expect(codes.allSatisfy { $0.hasPrefix(" TOC ") })
      #expect(!root.descendants.contains { $0.name == "x:f" })
    }
  }
}
