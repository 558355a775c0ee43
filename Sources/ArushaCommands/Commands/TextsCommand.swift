import ArgumentParser
import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText

/// `arusha texts`: what translators need.
struct TextsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "texts", abstract: abstract("texts"),
      subcommands: [
        TextsStatusCommand.self, TextsExportCommand.self, TextsImportCommand.self,
      ])
  }
}

/// `arusha texts status [DIR…]`: what each language has, file by file.
struct TextsStatusCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "status", abstract: abstract("texts-status"))
  }

  @Argument(help: help("texts.folders"))
  var folders: [String] = []

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let own = session.questionnaireNames.map { session.catalog.questionnaires + "/" + $0 }
    for folder in folders.isEmpty ? own : folders {
      session.show(try report(on: session.folder(folder), session.texts))
    }
  }

  private func report(on folder: SourceFolder, _ texts: Texts) throws -> Report {
    let reading = readQuestionnaire(folder)
    // A form that cannot be read has no texts to count; what is stale is what is counted here.
    guard let edition = reading.value, !edition.sources.isEmpty else {
      throw DiagnosticError(reading.diagnostics)
    }
    var codes: Set<String> = []
    for path in folder.files.keys {
      let parts = path.split(separator: "/")
      if parts.count == 3, parts[0] == "texts" { codes.insert(String(parts[1])) }
    }
    var rows: [Row] = []
    for language in codes.sorted() {
      rows.append(Row(group: Prose(language)))
      for count in TranslationCount.all(in: language, of: reading, edition, folder) {
        let counts = [count.all, count.current, count.stale, count.missing]
        rows.append(Row(header: Cell(count.file), counts.map { Cell(texts.number($0)) }))
      }
    }
    let none = rows.isEmpty ? [Block.paragraph(texts("texts.none"))] : []
    return Report(
      title: edition.base.title, language: texts.language.rawValue,
      blocks: none + [
        .table(
          Table(
            caption: texts("texts.caption", ["language": edition.base.language]),
            columns: [
              Column(texts("texts.file"), width: 5), .number(texts("texts.all"), width: 2),
              .number(texts("texts.current"), width: 2), .number(texts("texts.stale"), width: 2),
              .number(texts("texts.missing"), width: 2),
            ], rows: rows))
      ])
  }
}
