import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads `arusha.yaml`.
package func readWorkspace(_ bytes: [UInt8], file: String) -> Reading<WorkspaceSettings> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .workspace) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  var former: [String: String] = [:]
  for entry in fields.fields("formerTargets")?.all ?? [] { former[entry.key] = entry.value.scalar }
  let settings = WorkspaceSettings(
    administration: fields.string("administration"), language: fields.string("language"),
    questionnaire: fields.string("questionnaire"), target: fields.string("target"),
    formerTargets: former, created: fields.string("created"))
  return Reading(settings, reading.diagnostics.sorted())
}
