import ArgumentParser
import ArushaDiagnostics
import ArushaModel
import ArushaReport
import ArushaText

/// `arusha peers`: what peers told the WCO.
struct PeersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "peers", abstract: abstract("peers"),
      subcommands: [
        PeersListCommand.self, PeersShowCommand.self, PeersCompareCommand.self,
        PeersAddCommand.self,
      ],
      defaultSubcommand: PeersListCommand.self)
  }
}

struct PeersListCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: abstract("peers-list"))
  }

  @Option(help: help("peers.factor"))
  var factor: Int?

  @Option(help: help("peers.practice"))
  var practice: String?

  @Option(help: help("peers.question"))
  var question: Int?

  @Option(help: help("peers.search"))
  var search: String?

  @Option(help: help("peers.source"))
  var source: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let workspace = (try? OpenWorkspace(session))?.workspace
    let sources = try session.peerSources(in: workspace, source)
    try checkFactor(factor)
    let last = sources.flatMap(\.source.questions).map(\.number).max() ?? 0
    if let question, !(1...max(1, last)).contains(question) {
      throw Failure(
        .usage, "bad-source-question",
        ["question": String(question), "last": String(last)])
    }
    let code = try practiceCode(practice, in: sources)
    let filter = PeerFilter(factor: factor, practice: code, question: question, search: search)
    for peers in sources { session.show(peerList(peers, filter, session.texts)) }
  }
}

struct PeersShowCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: abstract("peers-show"))
  }

  @Argument(help: help("peers.id"))
  var id: String

  @Option(help: help("peers.source"))
  var source: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let workspace = (try? OpenWorkspace(session))?.workspace
    let sources = try session.peerSources(in: workspace, source)
    let pages = sources.compactMap { peers -> Report? in
      if let response = peers.response(id.uppercased()) {
        return peerDetail(response, peers, session.texts)
      }
      return peers.practice(id.uppercased()).map { practiceDetail($0, peers, session.texts) }
    }
    guard !pages.isEmpty else {
      let names = sources.flatMap { $0.responses.map(\.id) + $0.practices.map(\.code) }
      throw Failure(
        .usage, "unknown-peer-id",
        ["id": id, "near": nearestName(to: id, among: names) ?? names.first ?? ""])
    }
    for page in pages { session.show(page) }
  }
}

func checkFactor(_ factor: Int?) throws {
  guard let factor, !(0...10).contains(factor) else { return }
  throw Failure(.usage, "bad-factor", ["factor": String(factor), "first": "0"])
}

/// The code as a codebook spells it, however it was typed.
func practiceCode(_ code: String?, in sources: [PeerProfile]) throws -> String? {
  guard let code else { return nil }
  let all = sources.flatMap(\.practices).map(\.code)
  if let found = all.first(where: { $0 == code.uppercased() }) { return found }
  throw Failure(
    .usage, "unknown-practice",
    ["code": code, "near": nearestName(to: code, among: all) ?? all.first ?? ""])
}
