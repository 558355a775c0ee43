import ArushaForms
import ArushaModel
import ArushaWorkspace

/// The workspace's own copy of an edition that an assessment is brought to.
struct EditionCopy {
  private let open: OpenWorkspace
  private let edition: Questionnaire
  let folder: String
  /// Whether an assessment of the workspace answers it. One that none answers is only a copy, left
  /// by a migration that was undone: the author's form may have been mended since.
  let isAnswered: Bool

  init(_ open: OpenWorkspace, of edition: Questionnaire) throws {
    self.open = open
    self.edition = edition
    folder = try open.workspace.questionnaireFolder(id: edition.id, edition: edition.edition)
    guard try open.workspace.holdsQuestionnaire(id: edition.id, edition: edition.edition) else {
      isAnswered = false
      return
    }
    isAnswered = try open.workspace.assessmentPaths().contains { path in
      // One that cannot be read may answer it.
      guard let bytes = try open.session.readIfThere(path),
        let reference = readAssessment(bytes, file: path).value?.questionnaire
      else { return true }
      return reference.id == edition.id && reference.edition == edition.edition
    }
  }

  private func migrationPath(from earlier: String) -> String {
    folder + "/migrations/\(earlier).yaml"
  }

  /// Refuses a migration that says otherwise than the one that comparisons read.
  func checkMigration(_ file: String?, from earlier: String) throws {
    guard isAnswered, let file,
      let kept = try open.session.readIfThere(migrationPath(from: earlier)),
      kept != (try open.session.read(file))
    else { return }
    throw Failure(
      .usage, "other-migration",
      ["path": migrationPath(from: earlier), "given": file, "edition": edition.edition])
  }

  /// Copies it from the catalogue; a copy that no assessment answers is set aside first.
  func replace(from source: String) throws {
    try open.workspace.setAsideQuestionnaire(id: edition.id, edition: edition.edition)
    _ = try open.workspace.copyQuestionnaire(
      from: source, id: edition.id, edition: edition.edition)
  }

  /// A migration that was named apart goes with the edition: comparisons read the same file.
  func keep(_ migration: String?, from earlier: String) throws {
    guard let migration else { return }
    try open.workspace.write(
      open.session.read(migration), to: migrationPath(from: earlier))
  }
}
