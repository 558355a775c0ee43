import ArushaPackages
package import ArushaReport
package import ArushaText

/// Writes a report as a Word document that can be edited, printed and read aloud.
package struct WordExporter: ReportExporter {
  package let texts: Texts
  /// A ministry's own document, whose styles, header, footer and paper are taken.
  package var template: WordTemplate?

  package var name: String { "docx" }
  package var scope: ExportScope { .everything }

  package init(texts: Texts, template: WordTemplate? = nil) {
    self.texts = texts
    self.template = template
  }

  package func words(of bytes: [UInt8]) throws -> String { try wordText(of: bytes) }

  package func export(_ report: Report) throws -> [UInt8] {
    let language = WordLanguage(report.language)
    let ids = template?.ids ?? WordStyleIDs()
    var package = WordPackage()
    let page = page(report, ids, language, &package)
    let numbering = WordNumbering(template: template)
    // Our heading styles bring their numbers; a template's may bring its own, or none.
    let direct = template.map { $0.numbersHeadings ? nil : numbering.headings } ?? nil
    var body = WordBody(
      report, texts: texts, page: page, ids: ids, numbering: numbering,
      numbersHeadings: HeadingNumbering(number: direct))
    body.writeFront(report)
    body.write(report.blocks)
    let content = body.xml()
    package.add(
      "styles.xml", "styles",
      WordStyleSheet.xml(
        language: language, ids: ids, headingNumber: numbering.headings, template: template))
    package.add("numbering.xml", "numbering", body.numbering.xml(ids, template: template))
    package.add(
      "settings.xml", "settings",
      WordSettings.xml(language, hasEvenPages: template?.hasEvenPages ?? false))
    template?.addTheme(to: &package)
    if !body.footnotes.isEmpty {
      package.add("footnotes.xml", "footnotes", body.footnotesXML)
    }
    for chart in body.charts { chart.add(to: &package) }
    let document =
      xmlHead + "<w:document\(XMLNamespaces.declarations(["w", "r", "wp", "a", "c"]))><w:body>"
      + content + "</w:body></w:document>"
    let bytes = package.bytes(document: document, WordProperties(report, language))
    guard let bytes else { throw PackageError(.noMemory) }
    return bytes
  }

  /// The paper with headers and footers: the template's where it has any, else ours.
  private func page(
    _ report: Report, _ ids: WordStyleIDs, _ language: WordLanguage,
    _ package: inout WordPackage
  ) -> WordPage {
    var page = template?.page ?? (report.isOnePage ? .tight : WordPage())
    if let template, template.hasMargins {
      let references = template.addMargins(to: &package)
      page.references = references
      page.landscapeReferences = references
      return page
    }
    let margins = WordMargins(
      report: report, texts: texts, ids: ids, isRightToLeft: language.isRightToLeft)
    func reference(_ kind: String, _ type: String, _ name: String, _ xml: String) -> String {
      let id = package.add(name, kind, xml)
      return "<w:\(kind)Reference w:type=\"\(type)\" r:id=\"\(id)\"/>"
    }
    let widths = (page.portraitWidth, page.landscapeWidth)
    page.hasTitlePage = true
    let header = reference("header", "default", "header1.xml", margins.header(width: widths.0))
    let first = reference("header", "first", "header2.xml", margins.firstHeader)
    let footer = reference("footer", "default", "footer1.xml", margins.footer(width: widths.0))
    page.references =
      header + first + footer
      + footer.replacing("w:type=\"default\"", with: "w:type=\"first\"")
    page.landscapeReferences =
      reference("header", "default", "header3.xml", margins.header(width: widths.1))
      + reference("footer", "default", "footer2.xml", margins.footer(width: widths.1))
    return page
  }
}
