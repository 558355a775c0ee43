import ArushaPackages
package import ArushaReport
package import ArushaText

/// Writes a report as a Word document that can be edited, printed and read aloud.
package struct WordExporter: Sendable {
  package let texts: Texts
  /// Who stands in the document's properties: an administration, never a person.
  package var author: String
  /// The day in the properties, `YYYY-MM-DD`: the same report of one day is the same bytes.
  package var date: String
  /// A ministry's own document, whose styles, header, footer and paper are taken.
  package var template: WordTemplate?

  package init(
    texts: Texts, author: String = "", date: String = "", template: WordTemplate? = nil
  ) {
    self.texts = texts
    self.author = author
    self.date = date
    self.template = template
  }

  /// - Returns: nil where memory ran out.
  package func export(_ report: Report) -> [UInt8]? {
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
    for chart in body.charts { chart.add(to: &package) }
    let document =
      xmlHead + "<w:document\(XMLNamespaces.declarations(["w", "r", "wp", "a", "c"]))><w:body>"
      + content + "</w:body></w:document>"
    return package.bytes(
      document: document,
      WordProperties(
        title: report.wordTitle, subject: report.subtitle ?? "", author: author,
        description: report.disclaimer, language: language.tag, date: date))
  }

  /// The paper with headers and footers: the template's where it has any, else ours.
  private func page(
    _ report: Report, _ ids: WordStyleIDs, _ language: WordLanguage,
    _ package: inout WordPackage
  ) -> WordPage {
    var page = template?.page ?? WordPage()
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
    let first = reference("header", "first", "header2.xml", margins.emptyHeader)
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
