import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaWorkspace

/// The assessment of one period on disk: what is saved is durable before `save` returns.
struct AssessmentRecord {
  let edition: QuestionnaireEdition
  let path: String
  private(set) var assessment: Assessment
  private let workspace: Workspace
  private let source: String?
  /// The file as we read or wrote it last.
  private var stamp: FileStamp?
  private var writing: AssessmentText

  /// Opens the period's assessment with its edition, or begins one with the catalogue's. A new one
  /// is on disk only once there is something to save.
  ///
  /// - Parameter questionnaire: the id of one that is not the workspace's own.
  init(
    _ open: OpenWorkspace, period: Period, scope: Scope, questionnaire: String? = nil
  ) throws {
    workspace = open.workspace
    let other = questionnaire == open.settings.questionnaire ? nil : questionnaire
    path = try open.workspace.assessmentPath(period, questionnaire: other)
    if try open.workspace.holdsAssessment(period, questionnaire: other) {
      (assessment, edition) = try open.assessment(period, questionnaire: other)
      writing = AssessmentText(order: edition.base.questions.map(\.id), file: path)
      source = nil
      stamp = FileStamp(path)
      return
    }
    let edition = try open.catalogQuestionnaire(other)
    let base = edition.base
    // An edition that was answered before is the workspace's own copy: it does not change under
    // the answers, even where the catalogue's did.
    if try open.workspace.holdsQuestionnaire(id: base.id, edition: base.edition) {
      let reference = QuestionnaireReference(id: base.id, edition: base.edition, digest: "")
      self.edition = try open.edition(of: reference)
      source = nil
    } else {
      self.edition = edition
      source =
        open.session.catalog.questionnaires + "/" + (other ?? open.settings.questionnaire)
    }
    writing = AssessmentText(order: self.edition.base.questions.map(\.id), file: path)
    assessment = Assessment(
      administration: open.settings.administration, period: period,
      questionnaire: QuestionnaireReference(
        id: self.edition.base.id, edition: self.edition.base.edition,
        digest: self.edition.base.digest),
      scope: scope)
  }

  /// The questionnaire in a language that the session is to go on in.
  func questionnaire(in language: String, _ open: OpenWorkspace) throws -> Questionnaire {
    guard language != edition.base.language, edition.translations[language] == nil else {
      return edition.questionnaire(in: language)
    }
    let base = edition.base
    let folder =
      try source ?? workspace.questionnaireFolder(id: base.id, edition: base.edition)
    return try open.session.edition(in: folder, languages: [language])
      .questionnaire(in: language)
  }

  /// Whether anything was recorded, and so is on disk.
  var holdsAnything: Bool { !assessment.answers.isEmpty || !assessment.drafts.isEmpty }

  /// Saves what differs from the file.
  mutating func save(unsaved new: Assessment) throws {
    if new != assessment { try save(new) }
  }

  mutating func save(_ new: Assessment) throws {
    let base = edition.base
    if let source, try !workspace.holdsQuestionnaire(id: base.id, edition: base.edition) {
      _ = try workspace.copyQuestionnaire(from: source, id: base.id, edition: base.edition)
    }
    let text = try writing.text(of: new)
    guard FileStamp(path) == stamp else {
      // Somebody else's bytes are never written over; ours stand beside them, whole.
      let aside = path + ".mine"
      try workspace.write(Array(text.utf8), to: aside)
      throw Failure(.cannotWrite, "changed-underneath", ["path": path, "aside": aside])
    }
    try workspace.write(Array(text.utf8), to: path)
    stamp = FileStamp(path)
    assessment = new
  }
}
