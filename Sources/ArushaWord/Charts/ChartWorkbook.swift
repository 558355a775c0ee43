import ArushaPackages

/// The numbers behind a chart as a small workbook: categories down, series across.
struct ChartWorkbook: Sendable, Hashable {
  var corner: String
  var categories: [String]
  var series: [Series]

  struct Series: Sendable, Hashable {
    var name: String
    /// One a category; nil where there is none.
    var values: [Int?]
  }

  /// The workbook's bytes; nil where memory ran out.
  var bytes: [UInt8]? {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let overrides = [
      ("/xl/workbook.xml", "sheet.main+xml"), ("/xl/worksheets/sheet1.xml", "worksheet+xml"),
    ].map { "<Override PartName=\"\($0.0)\" ContentType=\"\(types)\($0.1)\"/>" }.joined()
    return packaged([
      PackagePart(
        "[Content_Types].xml",
        xmlHead
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" "
          + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides)</Types>"),
      PackagePart(
        "_rels/.rels",
        WordPackage.relationships([("rId1", office + "/officeDocument", "xl/workbook.xml")])),
      PackagePart(
        "xl/workbook.xml",
        xmlHead + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
          + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
      PackagePart(
        "xl/_rels/workbook.xml.rels",
        WordPackage.relationships([("rId1", office + "/worksheet", "worksheets/sheet1.xml")])),
      PackagePart(
        "xl/worksheets/sheet1.xml",
        xmlHead + "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"),
    ])
  }

  private var rows: String {
    func text(_ words: String, _ place: String) -> String {
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(xmlText(words))</t></is>"
        + "</c>"
    }
    var out = "<row r=\"1\">" + text(corner, "A1")
    for (index, one) in series.enumerated() { out += text(one.name, Self.column(index) + "1") }
    out += "</row>"
    for (row, category) in categories.enumerated() {
      out += "<row r=\"\(row + 2)\">" + text(category, "A\(row + 2)")
      for (index, one) in series.enumerated() {
        guard let value = one.values[row] else { continue }
        out += "<c r=\"\(Self.column(index))\(row + 2)\"><v>\(value)</v></c>"
      }
      out += "</row>"
    }
    return out
  }

  /// `B` for the first series; charts of ours have a few.
  static func column(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(66 + min(index, 23))))
  }

  /// Where a series' values stand: `Sheet1!$B$2:$B$11`.
  func place(_ index: Int) -> String {
    let column = Self.column(index)
    return "Sheet1!$\(column)$2:$\(column)$\(categories.count + 1)"
  }
}
