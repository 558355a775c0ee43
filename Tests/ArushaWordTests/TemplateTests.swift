import ArushaPackages
import ArushaReport
import ArushaWord
import ReportSamples
import Testing

@Suite struct TemplateTests {
  private static let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

  /// A ministry's letter paper as French Word saves it, with whatever a test adds.
  private func template(
    header: String = "<w:p><w:r><w:t>Ministère des finances</w:t></w:r></w:p>",
    headerRelations: String = "", more: [PackagePart] = [], relations: String = "",
    document: String? = nil
  ) throws -> [UInt8] {
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    let body = """
      <w:document xmlns:w="\(Self.w)" xmlns:r="\(Self.office)"><w:body><w:p><w:r><w:t>secret\
      </w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId9"/>\
      <w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1000" w:bottom="1500" \
      w:left="1400" w:header="700" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
    let styles = """
      <w:styles xmlns:w="\(Self.w)" xmlns:mc="urn:mc" mc:Ignorable="w14"><w:style \
      w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:numPr>\
      <w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" \
      w:styleId="Title"><w:name w:val="Autre"/></w:style></w:styles>
      """
    let numbering = """
      <w:numbering xmlns:w="\(Self.w)"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">\
      <w:start w:val="1"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="7"/>\
      </w:num></w:numbering>
      """
    return try #require(
      packaged(
        [
          PackagePart("word/document.xml", document ?? body),
          PackagePart(
            "word/_rels/document.xml.rels",
            """
            <Relationships xmlns="\(rels)">\
            <Relationship Id="rId1" Type="\(Self.office)/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="\(Self.office)/numbering" Target="numbering.xml"/>\
            <Relationship Id="rId9" Type="\(Self.office)/header" Target="header1.xml"/>\
            \(relations)</Relationships>
            """),
          PackagePart("word/styles.xml", styles), PackagePart("word/numbering.xml", numbering),
          PackagePart(
            "word/header1.xml",
            """
            <w:hdr xmlns:w="\(Self.w)" xmlns:r="\(Self.office)" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\(header)</w:hdr>
            """),
          PackagePart(
            "word/_rels/header1.xml.rels",
            """
            <Relationships xmlns="\(rels)"><Relationship Id="rId1" Type="\(Self.office)/image" \
            Target="media/logo.png"/>\(headerRelations)</Relationships>
            """),
          PackagePart("word/media/logo.png", Self.png),
        ] + more))
  }

  private func picture(_ id: String) -> String {
    """
    <w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="x">\
    <a:hlinkClick r:id="rId8"/></wp:docPr><a:graphic><a:graphicData uri="x"><pic:pic>\
    <pic:blipFill><a:blip r:embed="\(id)" r:link="rId7"/></pic:blipFill></pic:pic></a:graphicData>\
    </a:graphic></wp:inline></w:drawing></w:r></w:p>
    """
  }

  @Test func `styles are found by name, paper and header taken, its text never`() throws {
    let template = try WordTemplate(try template(header: picture("rId1") + "<w:p/>"))
    #expect(template.leftOut.isEmpty)
    let written = try WrittenDocument(SampleReport.french, template: template)
    #expect(try written.words(style: "Titre1").first == "Vue d’ensemble")
    // Its own `Title` is another style: ours takes another id.
    let styles = try written.part("word/styles.xml").all("w:style")
    let title = styles.first { $0.value("w:name") == "Title" }?.attributes["w:styleId"]
    #expect(title == "Titlex")
    #expect(Set(styles.map { $0.attributes["w:styleId"] }).count == styles.count)
    #expect(try written.words(style: "Titlex") == [SampleReport.french.title])
    let sections = try written.document.descendants.filter { $0.name == "w:sectPr" }
    #expect(sections[0].first("w:pgSz")?.attributes["w:w"] == "12240")
    #expect(sections[1].first("w:pgSz")?.attributes["w:w"] == "15840")
    #expect(sections[0].first("w:pgMar")?.attributes["w:left"] == "1400")
    let header = try #require(written.package.names.first { $0.hasPrefix("word/header") })
    let blip = try written.part(header).descendants.first { $0.name == "a:blip" }
    #expect(blip?.attributes == ["r:embed": "rId1"])
    #expect(written.package.names.contains { $0.hasPrefix("word/media/") })
    #expect(!(try wordText(of: written.bytes).contains("secret")))
    // Its numbering stays, and ours begins after it.
    let numbers = try written.part("word/numbering.xml").all("w:num")
    #expect(numbers.first?.attributes["w:numId"] == "4")
    #expect(Set(numbers.map { $0.attributes["w:numId"] }).count == numbers.count)
  }

  @Test func `programs, links to outside, objects and fields that fetch are left out and told`()
    throws
  {
    let external = """
      <Relationship Id="rId7" Type="\(Self.office)/image" Target="http://evil/x" \
      TargetMode="External"/>
      """
    let header = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT \
      "c:/x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kept\
      </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
      <w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:object/>\
      </w:r></w:p>\(picture("rId7"))
      """
    let template = try WordTemplate(
      try template(
        header: header, headerRelations: external,
        more: [PackagePart("word/vbaProject.bin", "x"), PackagePart("word/embeddings/a.bin", "x")],
        relations: external.replacing("rId7", with: "rId17")))
    #expect(template.leftOut == Set(WordTemplate.LeftOut.allCases))
    let written = try WrittenDocument(SampleReport.french, template: template)
    #expect(!written.package.names.contains { $0.contains("vba") || $0.hasSuffix(".bin") })
    for (name, root) in try written.parts {
      let all = root.descendants
      #expect(!all.contains { $0.attributes["TargetMode"] != nil }, "\(name)")
      #expect(!all.contains { $0.text.contains("INCLUDETEXT") || $0.name == "w:object" }, "\(name)")
    }
    let name = try #require(written.package.names.first { $0.hasPrefix("word/header") })
    let cleaned = try written.part(name)
    #expect(cleaned.words == "kept1")
    #expect(cleaned.descendants.contains { $0.attributes["w:instr"] == " PAGE " })
  }

  @Test(arguments: ["", "PK", "<html>", "%PDF-1.7"])
  func `what is no Word document is refused`(text: String) {
    #expect(throws: PackageError(.notAPackage)) { try WordTemplate(Array(text.utf8)) }
  }

  @Test func `path tricks, entities and missing parts are refused`() throws {
    let trick = try template(more: [PackagePart("../../etc/cron.d/x", "x")])
    #expect(throws: PackageError(.badName, part: "../../etc/cron.d/x")) { try WordTemplate(trick) }
    let bomb = try template(
      document: "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>")
    #expect(throws: PackageError(.badXML, part: "word/document.xml")) { try WordTemplate(bomb) }
    let empty = try #require(packaged([PackagePart("word/other.xml", "<a/>")]))
    #expect(throws: PackageError(.missingPart, part: "word/document.xml")) {
      try WordTemplate(empty)
    }
  }
}
