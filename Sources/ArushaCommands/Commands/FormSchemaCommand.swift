import ArgumentParser
import ArushaAnalysis
import ArushaForms
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha form schemas DIR`: the formats as JSON Schemas, for text editors.
struct FormSchemasCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "schemas", abstract: abstract("form-schemas"))
  }

  @Argument(help: help("form.schemas-folder"))
  var folder: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try session.writeSchemas(to: folder)
    session.say([
      session.texts(
        "form.schemas",
        ["path": folder, "count": session.texts.number(FileFormat.all.count)])
    ])
  }
}

extension Session {
  /// Every format as `<kind>.json`. What the folder has under these names is written over: they are
  /// made by the program and by nobody else.
  func writeSchemas(to folder: String) throws {
    try Workspace.makeFolder(folder)
    for format in FileFormat.all {
      let text = jsonSchema(of: format).text
      try DurableFile.write(Array(text.utf8), to: folder + "/\(format.kind).json")
    }
  }
}
