import ArushaPackages
import ArushaReport

/// What programs know of a document without opening it.
struct WordProperties: Sendable, Hashable {
  private let report: Report
  private let language: WordLanguage

  init(_ report: Report, _ language: WordLanguage) {
    self.report = report
    self.language = language
  }

  private var author: String { report.properties.author }
  private var date: String { report.properties.date ?? "" }

  private var subject: String {
    report.properties.subject.isEmpty ? report.subtitle ?? "" : report.properties.subject
  }

  var core: String {
    let day = date.count == 10 && date.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
    let stamp = day ? date + "T00:00:00Z" : "1980-01-01T00:00:00Z"
    return xmlHead
      + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
      + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      + "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(xmlText(report.wordTitle))</dc:title><dc:subject>\(xmlText(subject))</dc:subject>"
      + "<dc:creator>\(xmlText(author))</dc:creator>"
      + "<cp:keywords>\(xmlText(report.properties.keywords.joined(separator: ", ")))"
      + "</cp:keywords><dc:description>\(xmlText(report.disclaimer))</dc:description>"
      + "<dc:language>\(language.tag)</dc:language>"
      + "<cp:lastModifiedBy>\(xmlText(author))</cp:lastModifiedBy>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(stamp)</dcterms:created>"
      + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">\(stamp)</dcterms:modified>"
      + "</cp:coreProperties>"
  }

  var application: String {
    xmlHead + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
      + "extended-properties\"><Application>arusha</Application>"
      + "<Company>\(xmlText(author))</Company></Properties>"
  }
}
