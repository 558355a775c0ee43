import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads a chapter of the coordinator's guide.
package func readGuideChapter(_ bytes: [UInt8], file: String) -> Reading<GuideChapter> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .guide) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  let chapter = GuideChapter(
    language: fields.string("language"), number: fields.integer("chapter") ?? 0,
    name: fields.string("name"), title: fields.string("title"), about: fields.string("about"),
    parts: fields.list("parts").flatMap(parts))
  return Reading(chapter, reading.diagnostics.sorted())
}

/// What a node of the list is: a paragraph, or each key of a record in its place.
private func parts(_ node: YAMLNode) -> [GuideChapter.Part] {
  if let text = node.scalar { return [.text(text)] }
  let fields = Fields(node)
  return fields.all.compactMap { entry in
    let text = fields.string(entry.key)
    switch entry.key {
    case "heading": return .heading(text)
    case "text": return .text(text)
    case "list": return .list(fields.texts(entry.key))
    case "steps": return .steps(fields.texts(entry.key))
    case "commands": return .commands(text)
    case "screen": return .screen(text)
    case "terms":
      return .terms(
        fields.records(entry.key).map {
          GuideChapter.Term(term: $0.string("term"), text: $0.string("text"))
        })
    case "note": return .note(text)
    default: return nil
    }
  }
}
