import ArgumentParser
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha texts import fr FILE`: takes over what a translator wrote: all of it, or nothing.
struct TextsImportCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: abstract("texts-import"))
  }

  @Argument(help: help("texts.language", value: "language"))
  var target: String

  @Argument(help: help("texts.po-file"))
  var file: String

  @Option(help: help("texts.form"))
  var form: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    guard target != Language.pseudo.rawValue else { throw Failure(.usage, "pseudo-import") }
    let before = try session.collection(form)
    try session.checkTranslatable(to: target, of: before)
    let taken = importTexts(try session.read(file), file: file, to: target, of: before)
    let changes = try session.value(taken)
    printError(session.renderer.render(taken.diagnostics))
    // Read as it will stand, before anything is written.
    let folder = before.folder
    let files = folder.files.merging(changes.files.mapValues { Array($0.utf8) }) { $1 }
    let after = try session.value(
      TextCollection.read(before.kind, SourceFolder(path: folder.path, files: files)))
    for (path, text) in changes.files.sorted(by: { $0.key < $1.key }) {
      try write(text, to: folder.shownPath(of: path), over: folder.files[path])
    }
    let texts = session.texts
    session.say(
      changes.files.keys.sorted().map {
        texts("form.written", ["path": folder.shownPath(of: $0)])
      } + [
        texts(
          before.kind == .interface ? "texts.imported-interface" : "texts.imported",
          ["changed": texts.number(changes.changed), "fuzzy": texts.number(changes.fuzzy)]),
        counted("texts.before", before, texts), counted("texts.after", after, texts),
      ])
  }

  /// What stood there is kept beside it, hidden, so that no check reads it.
  private func write(_ text: String, to path: String, over old: [UInt8]?) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parent = String(path.dropLast(name.utf8.count))
    try Workspace.makeFolder(parent)
    if let old { try DurableFile.write(old, to: parent + ".\(name).before") }
    try DurableFile.write(Array(text.utf8), to: path)
  }

  private func counted(_ key: String, _ collection: TextCollection, _ texts: Texts) -> String {
    let counts = collection.counts(in: target)
    let (all, current, stale) = counts.reduce((0, 0, 0)) {
      ($0.0 + $1.all, $0.1 + $1.current, $0.2 + $1.stale)
    }
    return texts(
      key,
      [
        "language": target, "all": texts.number(all), "current": texts.number(current),
        "stale": texts.number(stale), "missing": texts.number(all - current - stale),
      ])
  }
}
