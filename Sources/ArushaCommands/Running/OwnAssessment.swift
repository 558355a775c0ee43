import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaWorkspace

/// The file of one assessment, as it is.
struct OwnAssessment {
  let open: OpenWorkspace
  let path: String
  let bytes: [UInt8]

  init(_ open: OpenWorkspace, named name: String, questionnaire: String?) throws {
    guard let period = Period(name) else { throw Failure(.usage, "bad-period", ["period": name]) }
    self.open = open
    let other = questionnaire == open.settings.questionnaire ? nil : questionnaire
    path = try open.workspace.assessmentPath(period, questionnaire: other)
    guard let bytes = try open.session.readIfThere(path) else {
      throw Failure(.missing, "no-period", ["period": name])
    }
    self.bytes = bytes
  }

  func read() throws -> (Assessment, QuestionnaireEdition) {
    let first = try open.session.value(readAssessment(bytes, file: path)).questionnaire
    if try !open.workspace.holdsQuestionnaire(id: first.id, edition: first.edition),
      let problem = editionMissingProblem(bytes, file: path)
    {
      throw DiagnosticError([problem])
    }
    let edition = try open.edition(of: first)
    return (
      try open.session.value(readAssessment(bytes, file: path, questionnaire: edition.base)),
      edition
    )
  }
}
