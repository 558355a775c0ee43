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
      subcommands: [PeersListCommand.self, PeersShowCommand.self, PeersCompareCommand.self],
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

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try? session.speakAsWorkspace()
    let peers = try session.peers()
    try checkFactor(factor)
    if let question, !peers.source.questions.contains(where: { $0.number == question }) {
      throw Failure(
        .usage, "bad-source-question",
        ["question": String(question), "last": String(peers.source.questions.count)])
    }
    let code = try practiceCode(practice, in: peers)
    let filter = PeerFilter(factor: factor, practice: code, question: question, search: search)
    session.show(peerList(peers, filter, session.texts))
  }
}

struct PeersShowCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: abstract("peers-show"))
  }

  @Argument(help: help("peers.id"))
  var id: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try? session.speakAsWorkspace()
    let peers = try session.peers()
    if let response = peers.response(id.uppercased()) {
      session.show(peerDetail(response, peers, session.texts))
    } else if let practice = peers.practice(id.uppercased()) {
      session.show(practiceDetail(practice, peers, session.texts))
    } else {
      let names = peers.responses.map(\.id) + peers.practices.map(\.code)
      throw Failure(
        .usage, "unknown-peer-id",
        ["id": id, "near": nearestName(to: id, among: names) ?? "Q1-05"])
    }
  }
}

struct PeersCompareCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: abstract("peers-compare"))
  }

  @Option(help: help("peers.factor"))
  var factor: Int?

  @Option(help: help("peers.practice"))
  var practice: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let basis = try open.basis(open.period())
    try checkFactor(factor)
    let code = try practiceCode(practice, in: basis.peers)
    session.show(peerComparison(basis, factor: factor, practice: code))
  }
}

private func checkFactor(_ factor: Int?) throws {
  guard let factor, !(0...10).contains(factor) else { return }
  throw Failure(.usage, "bad-factor", ["factor": String(factor), "first": "0"])
}

/// The code as the codebook spells it, however it was typed.
private func practiceCode(_ code: String?, in peers: PeerProfile) throws -> String? {
  guard let code else { return nil }
  if let practice = peers.practice(code.uppercased()) { return practice.code }
  throw Failure(
    .usage, "unknown-practice",
    [
      "code": code,
      "near": nearestName(to: code, among: peers.practices.map(\.code)) ?? "LEAD-TOP",
    ])
}
