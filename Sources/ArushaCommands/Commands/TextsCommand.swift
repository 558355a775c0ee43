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
    for name in try folders.isEmpty ? session.collections().map(\.name) : folders {
      let reading = try session.collectionReading(name)
      // What cannot be read has no texts to count; what is stale is what is counted here.
      guard let collection = reading.value, !collection.sources.isEmpty else {
        throw DiagnosticError(reading.diagnostics)
      }
      session.show(try report(on: collection, session))
    }
  }

  private func report(on collection: TextCollection, _ session: Session) throws -> Report {
    let texts = session.texts
    var rows: [Row] = []
    for language in collection.languages where language != collection.language {
      rows.append(Row(group: Prose(language)))
      for count in collection.counts(in: language) {
        let counts = [
          count.all, count.current, count.stale, count.all - count.current - count.stale,
        ]
        rows.append(Row(header: Cell(count.file), counts.map { Cell(texts.number($0)) }))
      }
    }
    var blocks: [Block] = rows.isEmpty ? [.paragraph(texts("texts.none"))] : []
    if collection.kind == .interface { blocks.append(.paragraph(texts("texts.undated"))) }
    return Report(
      title: try title(of: collection, session), language: texts.language.rawValue,
      blocks: blocks + [
        .table(
          Table(
            caption: texts("texts.caption", ["language": collection.language]),
            columns: [
              Column(texts("texts.file"), width: 5), .number(texts("texts.all"), width: 2),
              .number(texts("texts.current"), width: 2), .number(texts("texts.stale"), width: 2),
              .number(texts("texts.missing"), width: 2),
            ], rows: rows))
      ])
  }

  private func title(of collection: TextCollection, _ session: Session) throws -> String {
    switch collection.kind {
    case .questionnaire:
      readQuestionnaire(collection.folder).value?.base.title ?? collection.id
    case .peers: session.texts("texts.title.peers", ["id": collection.id])
    case .targets, .interface: session.texts("texts.title.\(collection.kind.rawValue)")
    }
  }
}
