import ArushaPackages

/// A chart of the document as its own part, with the numbers behind it in a small workbook that
/// Word opens for editing.
struct ChartPart: Sendable, Hashable {
  /// 1, 2, …
  let number: Int
  let xml: String
  let workbook: [UInt8]

  /// The id by which the document's drawing names it.
  var relation: String { "rIdChart\(number)" }
}

extension ChartPart {
  func add(to package: inout WordPackage) {
    let type = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    package.declare("xlsx", sheet)
    package.tie(relation, "chart", to: "charts/chart\(number).xml")
    package.put("word/charts/chart\(number).xml", type: type, Array(xml.utf8))
    package.put("word/embeddings/chart\(number).xlsx", type: nil, workbook)
    package.put(
      "word/charts/_rels/chart\(number).xml.rels", type: nil,
      Array(
        WordPackage.relationships([
          ("rId1", WordPackage.relation("package"), "../embeddings/chart\(number).xlsx")
        ]).utf8))
  }
}

extension WordBody {
  /// Puts a chart on a line of its own.
  ///
  /// - Parameters:
  ///   - height: in millimetres.
  ///   - words: what it shows, for those who do not see it.
  mutating func addChart(
    _ xml: String, _ values: ChartWorkbook, height: Int, title: String, words: String
  ) {
    guard let workbook = values.bytes else { return }
    let chart = ChartPart(number: charts.count + 1, xml: xml, workbook: workbook)
    charts.append(chart)
    let id = newID()
    // English Metric Units: 635 to a twentieth of a point, 36,000 to a millimetre.
    let size = "cx=\"\(width * 635)\" cy=\"\(height * 36_000)\""
    let short = String(words.prefix(2000))
    let drawing =
      "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
      + "<wp:extent \(size)/><wp:docPr id=\"\(id)\" name=\"\(xmlText(chart.relation))\" "
      + "descr=\"\(xmlText(short))\" title=\"\(xmlText(title))\"/><wp:cNvGraphicFramePr/>"
      + "<a:graphic><a:graphicData uri=\"\(XMLNamespaces.namespaces["c"] ?? "")\">"
      + "<c:chart r:id=\"\(chart.relation)\"/></a:graphicData></a:graphic></wp:inline>"
      + "</w:drawing></w:r>"
    add(WordParagraph(.normal, drawing))
  }
}
