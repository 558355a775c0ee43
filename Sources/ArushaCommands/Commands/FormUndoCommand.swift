import ArgumentParser
import ArushaForms
import ArushaModel
import ArushaText
import ArushaWorkspace

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
