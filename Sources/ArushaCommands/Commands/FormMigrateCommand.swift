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
    var target = try session.value(readQuestionnaire(session.folder(source)))
    var later: Questionnaire { target.base }
    guard later.id == edition.base.id else {
      throw Failure(
        .usage, "other-questionnaire",
        ["folder": source, "given": later.id, "expected": edition.base.id])
    }
    guard later.edition != edition.base.edition else {
      throw Failure(
        .usage, "same-edition", ["period": assessment, "edition": edition.base.edition])
    }
    let copy = try EditionCopy(open, of: later)
    var folder = source
    if copy.isAnswered {
      // An edition does not change under its answers.
      folder = copy.folder
      let digest = later.digest
      target = try session.value(readQuestionnaire(session.folder(folder)))
      if later.digest != digest {
        session.say([session.texts("migrate.held", ["edition": later.edition, "path": folder])])
      }
    }
    try copy.checkMigration(migration, from: edition.base.edition)
    guard
      let chain = try open.editionChain(from: edition, to: target, in: folder, file: migration),
      let outcome = migrateAssessment(
        current, through: chain.steps.map(\.map), at: utcTime())
    else { return }
    session.show(chain)
    session.show(migrationReport(outcome, chain.steps.map(\.words), session.texts))
    // Refused before anything is touched, where it could not be read again.
    let text = try writeAssessment(
      outcome.assessment, order: later.questions.map(\.id), file: own.path)
    _ = try readAssessment(Array(text.utf8), file: own.path, questionnaire: later).checked()
    guard yes else {
      session.say([session.texts("migrate.not-yet")])
      return
    }
    let backup = try open.workspace.backUp(own.bytes, of: own.path, before: .migration)
    if !copy.isAnswered { try copy.replace(from: source) }
    try copy.keep(migration, from: edition.base.edition)
    try open.workspace.write(Array(text.utf8), to: own.path)
    session.say([
      session.texts(
        "migrate.done", ["path": own.path, "backup": backup, "period": assessment])
    ])
  }
}
