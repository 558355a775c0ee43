import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Reads a questionnaire's folder: `questionnaire.yaml`, its factor forms and its translations.
///
/// - Parameters:
///   - practices: the codes of the codebook, where practices are to be checked against one.
///   - checksTerms: whether texts are held to the glossary, which only authors need to know.
/// - Returns: the edition, and every problem of every file.
package func readQuestionnaire(
  _ folder: SourceFolder, practices: [String]? = nil, checksTerms: Bool = false
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
  var readings = [reading]
  let shared = sharedSets(fields, in: folder, &readings)
  var located: [LocatedForm] = []
  let entries = fields.list("factors")
  for node in entries {
    if case .mapping = node.content {
      located.append(
        reading.factorForm(Fields(node), name: "questionnaire.yaml", shared: shared.sets))
      continue
    }
    guard let name = node.scalar, TextPattern.fileName.matches(name) else { continue }
    let file = "factors/" + name
    guard let bytes = folder.files[file] else {
      let there = folder.files.keys.filter { $0.hasPrefix("factors/") }
        .map { String($0.dropFirst("factors/".count)) }
        .filter { !fields.texts("factors").contains($0) }
      reading.report(
        .fileMissing, at: node.range, ["file": file],
        didYouMean: nearestFile(to: name, among: there.sorted()))
      continue
    }
    let form = FileReading(file: folder.shownPath(of: file))
    readings.append(form)
    if let read = form.factorForm(bytes, name: name, shared: shared.sets) { located.append(read) }
  }
  located.sort { $0.form.factor < $1.form.factor }
  let forms = FormChecks(
    forms: located, practices: practices, isWhole: located.count == entries.count
  ).checkedForms()
  let base = Questionnaire(
    id: fields.string("id"), edition: fields.string("edition"),
    released: fields.boolean("released"), language: fields.text("language") ?? "en",
    title: fields.string("title"), forms: forms, digest: Questionnaire.digest(of: forms))
  let sources = TranslationSources(
    of: base, shared: shared, listed: Set(fields.texts("factors")))
  let (glossary, terms) = checksTerms ? glossary(of: folder) : (nil, [])
  if let glossary {
    for form in located { form.check(against: glossary, language: base.language) }
  }
  let (translations, translated) = readTranslations(
    sources, in: folder, glossary: glossary.map { ($0, base.language) })
  let release = ReleaseChecks(
    base: base, head: fields, reading: reading, forms: located, sources: sources.files
  ).check(folder)
  // What a form with errors lacks, its translations seem to have too much: an echo, not a problem.
  let broken = readings.filter(\.diagnostics.hasErrors)
    .compactMap { $0.file.split(separator: "/").last.map { "/" + $0 } }
  let echoes: Set<String> = [Rule.textsKeyUnknown.id, Rule.textsMissing.id]
  let problems =
    readings.flatMap(\.diagnostics)
    + translated.filter { problem in
      !echoes.contains(problem.id) || !broken.contains { problem.file.hasSuffix($0) }
    } + release + terms
  return Reading(
    QuestionnaireEdition(base: base, translations: translations, sources: sources.files),
    problems.sorted())
}

/// The glossary that lies beside the forms, where there is one.
private func glossary(
  of folder: SourceFolder
) -> (checks: GlossaryChecks?, problems: [Diagnostic]) {
  guard let bytes = folder.files["glossary.yaml"] else { return (nil, []) }
  let reading = readGlossary(bytes, file: folder.shownPath(of: "glossary.yaml"))
  return (reading.value.map(GlossaryChecks.init), reading.diagnostics)
}

/// The shared answer sets: written out in `questionnaire.yaml`, or in the file it names.
private func sharedSets(
  _ fields: Fields, in folder: SourceFolder, _ readings: inout [FileReading]
) -> (sets: SharedSets, file: String?) {
  guard let node = fields.node("scales") else { return (.none, nil) }
  guard let file = node.scalar else {
    return (readings[0].sharedSets(fields.records("scales")), "questionnaire.yaml")
  }
  let reading = FileReading(file: folder.shownPath(of: file))
  guard let bytes = folder.files[file] else {
    readings[0].report(.fileMissing, at: node.range, ["file": shortened(file)])
    return (.none, nil)
  }
  readings.append(reading)
  guard let root = reading.root(of: bytes, format: .scales) else { return (.none, nil) }
  return (reading.sharedSets(Fields(root).records("scales")), file)
}

/// A file whose name is near, or that begins with the same number.
private func nearestFile(to name: String, among files: [String]) -> String? {
  let number = name.prefix { $0.isNumber }
  return nearestName(to: name, among: files)
    ?? (number.isEmpty ? nil : files.first { $0.prefix { $0.isNumber } == number })
}
