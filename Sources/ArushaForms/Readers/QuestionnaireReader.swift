import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Reads a questionnaire's folder: `questionnaire.yaml`, its factor forms and its translations.
///
/// - Parameter practices: the codes of the codebook, where practices are to be checked against one.
/// - Returns: the edition, and every problem of every file.
package func readQuestionnaire(
  _ folder: SourceFolder, practices: [String]? = nil
) -> Reading<QuestionnaireEdition> {
  let reading = FileReading(file: folder.shownPath(of: "questionnaire.yaml"))
  guard let bytes = folder.files["questionnaire.yaml"] else {
    reading.report(.fileMissing, at: nil, ["file": "questionnaire.yaml"])
    return Reading(nil, reading.diagnostics.sorted())
  }
  guard let root = reading.root(of: bytes, format: .questionnaire) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  var located: [LocatedForm] = []
  for node in fields.list("factors") {
    guard let name = node.scalar, TextPattern.fileName.matches(name) else { continue }
    let file = "factors/" + name
    guard let bytes = folder.files[file] else {
      reading.report(.fileMissing, at: node.range, ["file": file])
      continue
    }
    let form = FileReading(file: folder.shownPath(of: file))
    if let read = form.factorForm(bytes, name: name) {
      located.append(read)
    } else {
      reading.add(form.diagnostics)
    }
  }
  located.sort { $0.form.factor < $1.form.factor }
  let forms = FormChecks(
    forms: located, practices: practices, isWhole: located.count == fields.list("factors").count
  ).checkedForms()
  let base = Questionnaire(
    id: fields.string("id"), edition: fields.string("edition"),
    released: fields.boolean("released"), language: fields.text("language") ?? "en",
    title: fields.string("title"), forms: forms, digest: Questionnaire.digest(of: forms))
  var translations: [String: [String: String]] = [:]
  let translated = readTranslations(
    of: base, listed: Set(fields.texts("factors")), in: folder, into: &translations)
  let problems = reading.diagnostics + located.flatMap(\.reading.diagnostics) + translated
  return Reading(
    QuestionnaireEdition(base: base, translations: translations), problems.sorted())
}
