import ArgumentParser
import ArushaAnalysis
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText
import ArushaWorkspace

/// `arusha form diff OLD NEW`: what changed between two editions, and what becomes of answers.
struct FormDiffCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "diff", abstract: abstract("form-diff"))
  }

  @Argument(help: help("form.old"))
  var old: String

  @Argument(help: help("form.new"))
  var new: String

  @Option(help: help("form.migration"))
  var migration: String?

  @Option(help: help("form.draft"))
  var draft: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let editions = try [old, new].map {
      try session.value(readQuestionnaire(session.folder($0)))
    }
    let (earlier, later) = (editions[0].base, editions[1].base)
    guard earlier.id == later.id else {
      throw Failure(
        .usage, "other-questionnaire",
        ["folder": new, "given": later.id, "expected": earlier.id])
    }
    let map = try session.editionMap(from: earlier, to: later, in: new, file: migration)
    session.show(
      editionReport(map, session.words(of: editions[0], and: editions[1]), session.texts))
    guard let draft else { return }
    guard try session.readIfThere(draft) == nil else {
      throw Failure(.cannotWrite, "file-exists", ["path": draft])
    }
    let text = try writeMigration(map.drafted, file: draft)
    try DurableFile.write(Array(text.utf8), to: draft)
    session.say([session.texts("migrate.drafted", ["path": draft])])
  }
}
