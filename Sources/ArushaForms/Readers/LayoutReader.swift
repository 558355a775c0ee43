import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads the layout of a document.
package func readLayout(_ bytes: [UInt8], file: String) -> Reading<ReportLayout> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .layout) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  guard let kind = fields.word("kind", ReportKind.self) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  var seen: Set<String> = []
  let sections = fields.list("sections").map { node -> ReportLayout.Section in
    guard let part = node.scalar else {
      let words = Fields(node)
      return .words(
        title: words.entry("title") == nil ? nil : words.localized("title"),
        text: words.localized("text"))
    }
    reading.checkPart(part, of: kind, at: node, isNew: seen.insert(part).inserted)
    return .part(part)
  }
  return Reading(
    ReportLayout(kind: kind, sections: sections), reading.diagnostics.sorted())
}
