import ArgumentParser
import ArushaAnalysis
import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha form migrate PERIOD`: brings an assessment to another edition; shown first.
struct FormMigrateCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "migrate", abstract: abstract("form-migrate"))
  }

  @Argument(help: help("form.assessment"))
  var assessment: String

  @Option(help: help("form.to"))
  var to: String?

  @Option(help: help("form.migration"))
  var migration: String?

  @Option(help: help("assess.questionnaire"))
  var questionnaire: String?

  @Flag(help: help("form.yes"))
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let lock = try open.workspace.lock()
    try migrate(open, session)
    lock.release()
  }

  private func migrate(_ open: OpenWorkspace, _ session: Session) throws {
    let own = try OwnAssessment(open, named: assessment, questionnaire: questionnaire)
    let (current, edition) = try own.read()
    let source = to ?? session.catalog.questionnaires + "/" + edition.base.id
    guard Workspace.isFolder(source) else { throw session.noQuestionnaire(edition.base.id) }
    var later = try session.value(readQuestionnaire(session.folder(source))).base
    guard later.id == edition.base.id else {
      throw Failure(
        .usage, "other-questionnaire",
        ["folder": source, "given": later.id, "expected": edition.base.id])
    }
    guard later.edition != edition.base.edition else {
      throw Failure(
        .usage, "same-edition", ["period": assessment, "edition": edition.base.edition])
    }
    // An edition that the workspace holds does not change under its answers.
    let held = try open.workspace.holdsQuestionnaire(id: later.id, edition: later.edition)
    var folder = source
    if held {
      folder = try open.workspace.questionnaireFolder(id: later.id, edition: later.edition)
      later = try session.value(readQuestionnaire(session.folder(folder))).base
    }
    let map = try session.editionMap(
      from: edition.base, to: later, in: folder, file: migration)
    let outcome = migrateAssessment(current, through: map, at: utcTime())
    session.show(editionReport(map, session.texts))
    session.show(migrationReport(outcome, map, session.texts))
    // Refused before anything is touched, where it could not be read again.
    let text = try writeAssessment(
      outcome.assessment, order: later.questions.map(\.id), file: own.path)
    _ = try readAssessment(Array(text.utf8), file: own.path, questionnaire: later).checked()
    guard yes else {
      session.say([session.texts("migrate.not-yet")])
      return
    }
    if !held {
      _ = try open.workspace.copyQuestionnaire(
        from: source, id: later.id, edition: later.edition)
      try keepMigration(open, later, from: edition.base.edition)
    }
    let backup = try open.workspace.backUp(own.bytes, of: own.path, before: .migration)
    try open.workspace.write(Array(text.utf8), to: own.path)
    session.say([
      session.texts(
        "migrate.done", ["path": own.path, "backup": backup, "period": assessment])
    ])
  }

  /// A migration that was named apart goes with the edition: comparisons read the same file.
  private func keepMigration(
    _ open: OpenWorkspace, _ later: Questionnaire, from edition: String
  ) throws {
    guard let migration else { return }
    let folder = try open.workspace.questionnaireFolder(id: later.id, edition: later.edition)
    let path = folder + "/migrations/\(edition).yaml"
    guard try open.session.readIfThere(path) == nil else { return }
    try open.workspace.write(open.session.read(migration), to: path)
  }
}

/// `arusha form undo PERIOD`: brings an assessment back to before its last migration.
struct FormUndoCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: abstract("form-undo"))
  }

  @Argument(help: help("form.assessment"))
  var assessment: String

  @Option(help: help("assess.questionnaire"))
  var questionnaire: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let lock = try open.workspace.lock()
    try undo(open, session)
    lock.release()
  }

  private func undo(_ open: OpenWorkspace, _ session: Session) throws {
    let own = try OwnAssessment(open, named: assessment, questionnaire: questionnaire)
    guard let last = try open.workspace.backupToUndo(of: own.path) else {
      throw Failure(.missing, "nothing-to-undo", ["path": own.path])
    }
    let bytes = try session.read(last.path)
    _ = try session.value(readAssessment(bytes, file: last.path))
    let kept = try open.workspace.backUp(own.bytes, of: own.path, before: .undo)
    try open.workspace.write(bytes, to: own.path)
    session.say([session.texts("migrate.undone", ["path": own.path, "backup": kept])])
  }
}

/// The file of one assessment, as it is.
private struct OwnAssessment {
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
