package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Checks one file by itself, whatever of our formats it is.
///
/// - Parameters:
///   - questionnaire: what answers are checked against, where it is at hand.
///   - practices: the codes that a form may name, where they are known.
package func checkAlone(
  _ bytes: [UInt8], file: String, questionnaire: Questionnaire? = nil, practices: [String]? = nil
) -> [Diagnostic] {
  switch schemaKind(of: bytes, file: file) {
  case "questionnaire": return shapeProblems(bytes, file, .questionnaire)
  case "factor": return factorProblems(bytes, file, practices)
  case "scales": return scaleProblems(bytes, file)
  case "glossary": return readGlossary(bytes, file: file).diagnostics
  case "lock": return shapeProblems(bytes, file, .lock)
  case "texts": return shapeProblems(bytes, file, .texts)
  case "target":
    return readTarget(bytes, file: file, questionnaire: questionnaire).diagnostics
  case "peer-source": return shapeProblems(bytes, file, .peerSource)
  case "codebook": return shapeProblems(bytes, file, .codebook)
  case "peer-responses": return shapeProblems(bytes, file, .peerResponses)
  case "workspace": return readWorkspace(bytes, file: file).diagnostics
  case "assessment":
    return readAssessment(bytes, file: file, questionnaire: questionnaire).diagnostics
  case "answers":
    guard let questionnaire else { return shapeProblems(bytes, file, .answers) }
    return readAnswers(bytes, file: file, questionnaire: questionnaire).diagnostics
  case "plan": return readPlan(bytes, file: file).diagnostics
  case "reports": return readReportIndex(bytes, file: file).diagnostics
  case "decisions": return readDecisions(bytes, file: file).diagnostics
  case "layout": return readLayout(bytes, file: file).diagnostics
  case "guide": return readGuideChapter(bytes, file: file).diagnostics
  case "migration": return readMigration(bytes, file: file).diagnostics
  case "interface": return readInterface(bytes, file: file).diagnostics
  default:
    // No format of ours, or no YAML: the reading of any format says which.
    return shapeProblems(bytes, file, .factor)
  }
}

private func shapeProblems(
  _ bytes: [UInt8], _ file: String, _ format: FileFormat
) -> [Diagnostic] {
  let reading = FileReading(file: file)
  _ = reading.root(of: bytes, format: format)
  return reading.diagnostics.sorted()
}

private func factorProblems(
  _ bytes: [UInt8], _ file: String, _ practices: [String]?
) -> [Diagnostic] {
  let reading = FileReading(file: file)
  if let form = reading.factorForm(bytes, name: file, shared: nil) {
    _ = FormChecks(forms: [form], practices: practices, isWhole: false).checkedForms()
  }
  return reading.diagnostics.sorted()
}

private func scaleProblems(_ bytes: [UInt8], _ file: String) -> [Diagnostic] {
  let reading = FileReading(file: file)
  if let root = reading.root(of: bytes, format: .scales) {
    _ = reading.sharedSets(Fields(root).records("scales"))
  }
  return reading.diagnostics.sorted()
}
