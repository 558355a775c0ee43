import ArgumentParser
import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha texts export fr`: a form's texts as a file for a translator's editor.
struct TextsExportCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: abstract("texts-export"))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument { case po }

  @Argument(help: help("texts.language", value: "language"))
  var target: String

  @Option(help: help("texts.form"))
  var form: String?

  @Option(help: help("texts.format"))
  var format: Format = .po

  @Option(name: [.customShort("o"), .customLong("output")], help: help("texts.output"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let reading = try session.collectionReading(form ?? "revised-arusha")
    let collection = try session.value(reading)
    if target != Language.pseudo.rawValue {
      try session.checkTranslatable(to: target, of: collection)
    }
    let notes = try TranslatorNotes(collection, session)
    let entries = exportTexts(of: collection, to: target, comments: notes.of)
    let text = writePO(header: header(collection), entries)
    if output == "-" {
      printOutput(text)
      return
    }
    let path = output ?? "\(collection.id).\(target).po"
    guard try session.readIfThere(path) == nil else {
      throw Failure(.cannotWrite, "file-exists", ["path": path])
    }
    try DurableFile.write(Array(text.utf8), to: path)
    session.say([
      session.texts(
        "texts.exported",
        [
          "path": path, "all": session.texts.number(entries.count),
          "fuzzy": session.texts.number(entries.count { $0.isFuzzy }),
          "missing": session.texts.number(entries.count { $0.translation.isEmpty }),
        ])
    ])
  }

  /// What `msgfmt --check` asks for, and whose texts they are.
  private func header(_ collection: TextCollection) -> [(field: String, value: String)] {
    let now = utcTime().prefix(16).split(separator: "T").joined(separator: " ") + "+0000"
    // As the program chooses: none is one in French and in Portuguese.
    let plural = ["fr", "pt"].contains(target) ? "n > 1" : "n != 1"
    let project = [collection.id, collection.edition].compactMap { $0 }.joined(separator: " ")
    return [
      ("Project-Id-Version", project), ("POT-Creation-Date", now),
      ("PO-Revision-Date", now), ("Last-Translator", "none"), ("Language-Team", target),
      ("Language", target), ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      ("Plural-Forms", "nplurals=2; plural=(\(plural));"), (collectionField, collection.id),
      ("X-Generator", "arusha"),
    ]
  }
}

extension Session {
  /// A form by its folder, or by its id in the catalogue.
  func form(_ name: String?) throws -> SourceFolder {
    let name = name ?? "revised-arusha"
    if Workspace.isFolder(name) { return try folder(name) }
    let path = catalog.questionnaires + "/" + name
    guard TextPattern.identifier.matches(name), Workspace.isFolder(path) else {
      throw noQuestionnaire(name)
    }
    return try folder(path)
  }
}
