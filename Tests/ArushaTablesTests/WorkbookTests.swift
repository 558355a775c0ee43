import ArushaTables
import ArushaTestSupport
import Testing

@Suite struct WorkbookTests {
  private func written(_ rows: [SheetRow], columns: Int = 3) throws -> [UInt8] {
    try writeXLSX(
      Workbook(
        title: "Plan", author: "Customs", created: 1_795_514_400,
        sheets: [
          Sheet(
            name: "Plan", columns: (0..<columns).map { _ in SheetColumn(width: 20) }, rows: rows,
            frozenRows: 1, frozenColumns: 1, filterRow: 0,
            choices: [
              CellChoices(
                CellRange(rows: 1...9, columns: 1...1), .words(["yes", "no"]), title: "Words",
                message: "One of these")
            ],
            highlights: [
              CellHighlight(
                CellRange(rows: 1...9, columns: 0...2), condition: "=$B2=\"no\"", fill: 0xFFC7CE,
                color: 0x9C0006)
            ], footer: "Mine & yours")
        ]))
  }

  private static let day = CellStyle { $0.format = "dd/mm/yyyy" }

  @Test func `text, numbers and days come back as they went`() throws {
    let bytes = try written([
      SheetRow([.text("id"), .text("note"), .text("day")], style: .header),
      SheetRow([
        .text("=HYPERLINK(\"x\")"), .number(7), SheetCell(.date("2026-03-01"), style: Self.day),
      ]),
      SheetRow([.text("_x0041_ \u{1}é"), .blank, .text("a\r\nb")]),
    ])
    let book = try readXLSX(bytes)
    #expect(book.sheets.map(\.name) == ["Plan"])
    let rows = try #require(book.sheets.first).rows
    #expect(rows[2] == [1: .text("=HYPERLINK(\"x\")"), 2: .number(7), 3: .day("2026-03-01")])
    #expect(rows[3] == [1: .text("_x0041_ \u{1}é"), 3: .text("a\nb")])
  }

  @Test(arguments: 1...30)
  func `whatever text a cell holds comes back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = Array("ab_x0041_=+-@<>&\"' é€\n\t").map(String.init) + ["_x005F_", "\u{2}", "😀"]
    let texts = (0..<20).map { _ in
      (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      }.joined()
    }
    let bytes = try written(texts.map { SheetRow([.text($0)]) }, columns: 1)
    let rows = try #require(try readXLSX(bytes).sheets.first).rows
    for (index, text) in texts.enumerated() { #expect(rows[index + 1] == [1: .text(text)]) }
  }

  @Test func `what no spreadsheet takes is told with its place`() {
    let long = String(repeating: "x", count: 32_768)
    #expect(throws: WorkbookProblem.textTooLong(sheet: "Plan", row: 1, column: 2)) {
      try written([SheetRow([]), SheetRow([.blank, .blank, .text(long)])])
    }
    #expect(throws: WorkbookProblem.badDay(sheet: "Plan", row: 0, column: 0)) {
      try written([SheetRow([SheetCell(.date("2026-02-30"))])])
    }
  }

  @Test(arguments: [
    ("Plan 2026", "Plan 2026"), ("[a]:*?/\\b", "-a------b"), ("", "-"), ("'x'", "x"),
    ("Direction de la réglementation et du contentieux", "Direction de la réglementation"),
  ])
  func `a sheet's name is one that spreadsheets take`(text: String, name: String) {
    #expect(Sheet.name(text) == name)
  }
}
