import ArgumentParser
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha peers add ID`: begins another peer source in the workspace, with the codebook that forms
/// are tied to and the document that its quotations will be held to.
struct PeersAddCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: abstract("peers-add"))
  }

  @Argument(help: help("peers.new-id"))
  var id: String

  @Option(help: help("peers.file"))
  var file: String

  @Option(help: help("peers.title"))
  var title: String

  @Option(help: help("peers.date"))
  var date: String

  @Option(name: .customLong("spoken"), help: help("peers.spoken"))
  var spoken: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    guard TextPattern.identifier.matches(id) else {
      throw Failure(.usage, "bad-source-id", ["id": id])
    }
    guard TextDate(date) != nil else { throw Failure(.usage, "bad-source-date", ["date": date]) }
    if let spoken, !TextPattern.language.matches(spoken) {
      throw Failure(
        .usage, "unknown-language", ["language": spoken, "languages": "fr, en, es, pt"])
    }
    let document = try session.read(file)
    let lock = try open.workspace.lock()
    try add(document, open)
    lock.release()
  }

  private func add(_ document: [UInt8], _ open: OpenWorkspace) throws {
    let session = open.session
    let folder = try open.workspace.resolve("profiles/peers/" + id)
    guard try session.peerFolders(in: open.workspace).allSatisfy({ $0.id != id }),
      !Workspace.isFolder(folder)
    else { throw Failure(.cannotWrite, "file-exists", ["path": folder]) }
    guard let first = try session.peerFolders(in: open.workspace).first else {
      throw Failure(.missing, "no-sources")
    }
    let source = source(
      sha256: sha256(document), language: spoken ?? open.settings.language, session)
    let path = folder + "/source.yaml"
    let responses = folder + "/responses/q1.yaml"
    // Everything is made, and read again, before anything is written.
    let files: [String: [UInt8]] = [
      "source.yaml": Array(try writePeerSource(source, file: path).utf8),
      "codebook.yaml": try session.read(first.path + "/codebook.yaml"),
      "source.txt": document,
      "responses/q1.yaml": Array(try writeNoPeerResponses(question: 1, file: responses).utf8),
    ]
    _ = try session.value(readPeers(SourceFolder(path: folder, files: files)))
    // The source comes last: what has none is no peer source yet.
    for name in files.keys.sorted(by: {
      ($0 == "source.yaml" ? 1 : 0, $0) < ($1 == "source.yaml" ? 1 : 0, $1)
    }) {
      try open.workspace.write(files[name] ?? [], to: folder + "/" + name)
    }
    session.say([session.texts("peers.added", ["path": printableLine(folder)])])
  }

  private func source(sha256: String, language: String, _ session: Session) -> PeerSource {
    let speech = session.texts.language.rawValue
    func words(_ key: String) -> LocalizedText {
      LocalizedText([speech: session.texts("peers.start.\(key)")])
    }
    return PeerSource(
      id: id, title: LocalizedText([speech: title]), date: date, event: words("event"),
      language: language, rights: words("rights"), sha256: sha256, administrations: nil,
      administrationsAsOf: nil, status: words("status"),
      limits: [speech: [session.texts("peers.start.limit")]],
      questions: [PeerSource.Question(number: 1, line: 1, text: words("question"))],
      themes: [PeerSource.Theme(id: "Q1-T1", question: 1, line: 1, label: words("theme"))])
  }
}
