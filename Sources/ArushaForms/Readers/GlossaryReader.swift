import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads the terms that a questionnaire keeps to.
package func readGlossary(_ bytes: [UInt8], file: String) -> Reading<Glossary> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .glossary) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  var seen: Set<String> = []
  let entries = Fields(root).records("terms").map { fields in
    let id = fields.string("id")
    if !id.isEmpty, !seen.insert(id).inserted {
      reading.report(.idTwice, at: fields.range(of: "id"), ["id": id, "file": file])
    }
    var terms: [String: Glossary.Term] = [:]
    for entry in fields.fields("terms")?.all ?? [] {
      let term = Fields(entry.value)
      terms[entry.key] = Glossary.Term(
        use: term.string("use"),
        isOfficial: term.entry("official") == nil ? nil : term.boolean("official"),
        match: term.texts("match"), avoid: term.texts("avoid"))
    }
    return Glossary.Entry(id: id, factor: fields.integer("factor"), terms: terms)
  }
  return Reading(Glossary(entries: entries), reading.diagnostics.sorted())
}
