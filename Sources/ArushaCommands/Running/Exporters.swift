import ArushaExcel
import ArushaHTML
import ArushaReport
import ArushaText
import ArushaWord

/// The formats that documents are written in, in the order in which they are told.
///
/// One more format is one more line here.
///
/// - Parameter template: whose looks Word and PDF documents take.
func allExporters(_ texts: Texts, template: WordTemplate? = nil) -> [any ReportExporter] {
  let word = WordExporter(texts: texts, template: template)
  return [
    HTMLExporter(texts: texts), MarkdownExporter(texts: texts), word, PDFExporter(word),
    ExcelExporter(texts: texts),
    CSVExporter(texts: texts), JSONExporter(texts: texts),
  ]
}

/// The exporters of a list of names, `html,md`; each once.
func exporters(
  named list: String, _ texts: Texts, template: WordTemplate? = nil
) throws(Failure) -> [any ReportExporter] {
  let all = allExporters(texts, template: template)
  let names = list.split(separator: ",").map { $0.filter { $0 != " " } }
  let known = all.map(\.name).joined(separator: ", ")
  guard let unknown = names.first(where: { name in !all.contains { $0.name == name } }) else {
    guard !names.isEmpty else {
      throw Failure(.usage, "unknown-format", ["format": list, "formats": known])
    }
    return all.filter { names.contains($0.name) }
  }
  throw Failure(.usage, "unknown-format", ["format": unknown, "formats": known])
}
