import ArushaTables
import ArushaTestSupport
import Testing

/// Every file is hostile until it is read: each is refused with its reason, without being unpacked
/// beyond the limits.
@Suite struct HostileWorkbookTests {
  private func problem(_ archive: StoredArchive) -> XLSXProblem? {
    do throws(XLSXProblem) {
      _ = try readXLSX(archive.bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the workbook that the others are made from is read`() throws {
    let book = try readXLSX(StoredArchive.workbook().bytes)
    #expect(book.sheets == [ReadSheet(name: "Plan", rows: [1: [1: .number(7)]])])
  }

  @Test func `what is no archive is no workbook`() {
    #expect(throws: XLSXProblem.notAWorkbook) { try readXLSX(Array("id;note".utf8)) }
    #expect(throws: XLSXProblem.notAWorkbook) { try readXLSX([]) }
    #expect(throws: XLSXProblem.encrypted) {
      try readXLSX([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
    #expect(throws: XLSXProblem.damaged) { try readXLSX([0x50, 0x4B, 3, 4, 0, 0]) }
  }

  @Test func `a declared gigabyte is refused without being unpacked`() {
    let bomb = StoredArchive.Part("xl/media/image1.png", "x", declaredSize: 1 << 30)
    #expect(problem(.workbook(more: [bomb])) == .tooLarge)
  }

  @Test func `a part that is larger than it says does not pass the limit`() {
    let long = String(repeating: " ", count: 30 << 20)
    let archive = StoredArchive.workbook(cells: long)
    #expect(problem(archive) == .tooLarge)
  }

  @Test(arguments: [
    "../evil.xml", "/etc/passwd", "xl\\evil.xml", "C:/evil", "xl/../../evil.xml",
    "xl/workbook.xml",
  ])
  func `names that lead elsewhere or stand twice are refused`(name: String) {
    #expect(problem(.workbook(more: [.init(name, "x")])) == .badPath)
  }

  @Test func `too many parts are refused`() {
    let many = (0..<1_100).map { StoredArchive.Part("xl/p\($0).xml", "") }
    #expect(problem(.workbook(more: many)) == .tooLarge)
  }

  @Test func `parts under a password are refused`() {
    #expect(problem(.workbook(more: [.init("xl/x.xml", "x", flags: 1)])) == .encrypted)
  }

  @Test(arguments: [
    "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
  ])
  func `a missing part is told`(part: String) {
    #expect(problem(.workbook(without: part)) == .partMissing)
  }

  @Test func `values of other files and programs are refused`() {
    #expect(
      problem(.workbook(more: [.init("xl/externalLinks/externalLink1.xml", "<x/>")]))
        == .externalLinks)
    #expect(
      problem(
        .workbook(
          properties: "<externalReferences><externalReference r:id=\"x\"/></externalReferences>"))
        == .externalLinks)
    #expect(problem(.workbook(more: [.init("xl/vbaProject.bin", "x")])) == .macros)
  }

  @Test func `days from 1904 are refused, since each would be four years early`() {
    #expect(problem(.workbook(properties: "<workbookPr date1904=\"1\"/>")) == .days1904)
    #expect(problem(.workbook(properties: "<workbookPr date1904=\"0\"/>")) == nil)
  }

  @Test func `a document type, and what is not well formed, is refused`() {
    let laughs = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>"
    #expect(problem(.workbook(shared: laughs)) == .badXML)
    #expect(problem(.workbook(cells: "<row>")) == .badXML)
    let deep = String(repeating: "<x>", count: 5_000) + String(repeating: "</x>", count: 5_000)
    #expect(problem(.workbook(cells: deep)) == .badXML)
  }

  @Test func `a text that is not there is told as damage, and so is a cell out of the sheet`() {
    #expect(problem(.workbook(cells: "<row><c t=\"s\"><v>9</v></c></row>")) == .damaged)
    #expect(problem(.workbook(cells: "<row r=\"9999999\"><c><v>1</v></c></row>")) == .damaged)
    let last = "<row r=\"\(Int.max)\"/><row><c><v>1</v></c></row>"
    #expect(problem(.workbook(cells: last)) == .damaged)
  }

  @Test func `more cells than a plan could need are refused`() {
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 16_000) + "</row>"
    #expect(problem(.workbook(cells: String(repeating: row, count: 14))) == .tooLarge)
  }

  @Test func `formulas, errors, days and runs are told apart`() throws {
    let cells = """
      <row r="3"><c r="B3"><f>TODAY()</f><v>46000</v></c><c t="e"><v>#N/A</v></c>\
      <c s="1"><v>46351</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><t>in</t></is></c>\
      <c t="b"><v>1</v></c><c t="d"><v>2026-01-02T00:00:00</v></c></row>
      """
    let styles = """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>
      """
    let shared = """
      <sst><si><r><t>one </t></r><r><t>two</t></r><rPh><t>never</t></rPh></si></sst>
      """
    let book = try readXLSX(
      StoredArchive.workbook(cells: cells, styles: styles, shared: shared).bytes)
    #expect(
      book.sheets.first?.rows == [
        3: [
          2: .formula, 3: .error("#N/A"), 4: .day("2026-11-25"), 5: .text("one two"),
          6: .text("in"), 7: .text("TRUE"), 8: .day("2026-01-02"),
        ]
      ])
  }

  @Test(arguments: 0..<200)
  func `damaged bytes never trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = StoredArchive.workbook(shared: "<sst><si><t>a</t></si></sst>").bytes
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    _ = try? readXLSX(bytes)
    _ = try? readXLSX(Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
  }
}
