import ArushaExcel
import ArushaReport
import ArushaTables
import ReportSamples
import Testing

@Suite struct WorkbookTests {
  private let exporter = ExcelExporter(texts: SampleTexts.french)

  @Test func `tables with the same columns share a sheet, numbers are numbers`() throws {
    var report = SampleReport.french
    let table = { (id: String) in
      Block.table(
        Table(
          caption: "Critères de \(id)", columns: [.number("Niveau"), Column("Critère")],
          rows: [Row("1", Cell("=cmd|x")), Row("–", Cell(id))]))
    }
    report.blocks = [.heading(1, "Fiches"), table("A"), .heading(1, "Autres"), table("B")]
    let book = try readXLSX(try exporter.export(report))
    #expect(book.sheets.map(\.name).count == 2)
    let rows = book.sheets[1].rows
    #expect(rows.count == 5)
    #expect(rows[2]?[2] == .number(1) && rows[2]?[3] == .text("=cmd|x"))
    #expect(rows[2]?[1] == .text("Fiches – Critères de A"))
    #expect(rows[5]?[1] == .text("Autres – Critères de B"))
  }

  @Test func `the same report is the same bytes, and every table's words are in it`() throws {
    let bytes = try exporter.export(SampleReport.french)
    #expect(try exporter.export(SampleReport.french) == bytes)
    let words = try exporter.words(of: bytes)
    for text in ["A-AUD-05-evidence", "Conduite et engagement", "Signalement sûr", "ni audit"] {
      #expect(words.contains(text))
    }
  }

  @Test(arguments: 1...25)
  func `no report is too odd for a workbook`(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    #expect(!(try readXLSX(try exporter.export(random.report())).sheets.isEmpty))
  }
}
