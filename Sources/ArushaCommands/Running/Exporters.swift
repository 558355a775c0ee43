import ArushaHTML
import ArushaReport
import ArushaText
import ArushaWord

/// The formats that documents are written in, in the order in which they are told.
///
/// One more format is one more line here.
func allExporters(_ texts: Texts) -> [any ReportExporter] {
  [HTMLExporter(texts: texts), MarkdownExporter(texts: texts), WordExporter(texts: texts)]
}

/// The exporters of a list of names, `html,md`; each once.
func exporters(named list: String, _ texts: Texts) throws(Failure) -> [any ReportExporter] {
  let all = allExporters(texts)
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
