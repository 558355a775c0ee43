import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads an assessment.
///
/// - Parameter questionnaire: the edition it was made with, where it is at hand: ids are checked
///   against it, and a digest that differs is an error.
package func readAssessment(
  _ bytes: [UInt8], file: String, questionnaire: Questionnaire? = nil
) -> Reading<Assessment> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .assessment) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  // Without a period or a questionnaire there is no using it, but its answers are still checked.
  let period = Period(fields.string("period")) ?? Period(year: 0)
  let source = fields.fields("questionnaire") ?? Fields(root)
  let reference = QuestionnaireReference(
    id: source.string("id"), edition: source.string("edition"), digest: source.string("digest"))
  if let questionnaire, TextPattern.digest.matches(reference.digest),
    reference.digest != questionnaire.digest
  {
    reading.report(
      .digestDiffers, at: source.range(of: "digest"),
      ["questionnaire": questionnaire.id, "edition": questionnaire.edition])
  }
  let assessment = Assessment(
    administration: fields.string("administration"), period: period, questionnaire: reference,
    scope: fields.word("scope") ?? .full,
    answers: reading.answers(fields.node("answers"), questionnaire: questionnaire),
    drafts: reading.answers(fields.node("drafts"), questionnaire: questionnaire),
    archive: reading.archive(fields.records("archive")))
  return Reading(assessment, reading.diagnostics.sorted())
}

/// Reads answers given in a file: `arusha.answers`, or the answers of another assessment.
package func readAnswers(
  _ bytes: [UInt8], file: String, questionnaire: Questionnaire
) -> Reading<[String: Answer]> {
  let reading = FileReading(file: file)
  let format = schemaKind(of: bytes, file: file) == "assessment" ? FileFormat.assessment : .answers
  guard let root = reading.root(of: bytes, format: format) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let answers = reading.answers(Fields(root).node("answers"), questionnaire: questionnaire)
  return Reading(answers, reading.diagnostics.sorted())
}

/// The kind that a file's `schema:` names, such as `factor`; nil where it names none of ours.
package func schemaKind(of bytes: [UInt8], file: String) -> String? {
  if let line = schemaLine(of: bytes) { return FileFormat.parse(schema: line)?.kind }
  guard let root = readYAML(bytes, file: file).root, let schema = Fields(root).text("schema") else {
    return nil
  }
  return FileFormat.parse(schema: schema)?.kind
}

/// What stands after `schema:` at the beginning of a line among the first: how our files begin, so
/// that a file need not be read to know what it is.
private func schemaLine(of bytes: [UInt8]) -> String? {
  let key = Array("schema: ".utf8)
  for line in bytes.prefix(4_096).split(separator: 0x0A) where line.starts(with: key) {
    let words = line.dropFirst(key.count).split { [0x20, 0x0D, 0x22, 0x27].contains($0) }
    return words.first.map { String(decoding: $0, as: UTF8.self) }
  }
  return nil
}
