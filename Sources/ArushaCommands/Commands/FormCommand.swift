import ArgumentParser
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaText
import ArushaWorkspace

/// `arusha form`: what form authors need.
struct FormCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "form", abstract: abstract("form"),
      subcommands: [
        FormNewCommand.self, FormShowCommand.self, FormDiffCommand.self, FormMigrateCommand.self,
        FormUndoCommand.self, FormLockCommand.self, FormSchemasCommand.self,
      ])
  }
}

/// `arusha form lock DIR`: keeps what the texts of a released edition are.
struct FormLockCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lock", abstract: abstract("form-lock"))
  }

  @Argument(help: help("form.folder"))
  var folder: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let path = folder + "/lock.yaml"
    let reading = readQuestionnaire(try session.folder(folder))
    // A lock that is missing or another edition's is what the command is for; one that tells of a
    // change is not to be written over by the way.
    let others = reading.diagnostics.filter {
      ![Rule.lockMissing.id, Rule.lockOfOther.id].contains($0.id)
    }
    let edition = try session.value(Reading(reading.value, others))
    guard edition.base.released else {
      throw Failure(.usage, "not-released", ["folder": folder, "edition": edition.base.edition])
    }
    let text = try writeLock(edition, file: path)
    try DurableFile.write(Array(text.utf8), to: path)
    session.say([session.texts("form.locked", ["path": path, "edition": edition.base.edition])])
  }
}
