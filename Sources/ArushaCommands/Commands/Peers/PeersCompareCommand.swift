import ArgumentParser
import ArushaAnalysis
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText

/// `arusha peers compare`: our practice beside what peers told, and our message beside theirs.
struct PeersCompareCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: abstract("peers-compare"))
  }

  @Option(help: help("peers.factor"))
  var factor: Int?

  @Option(help: help("peers.practice"))
  var practice: String?

  @Option(help: help("peers.source"))
  var source: String?

  @Flag(help: help("peers.quotations"))
  var quotations = false

  @Option(help: help("format-text-json"))
  var format: ScreenFormat = .text

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let basis = try open.basis(open.period(), withPeers: false)
    try checkFactor(factor)
    let sources = try session.peerSources(in: open.workspace, source)
    let code = try practiceCode(practice, in: sources)
    var messages: [String: OwnMessage] = [:]
    for source in sources {
      guard let (assessment, edition) = try open.ownMessage(for: source, basis.assessment.period)
      else { continue }
      messages[source.source.id] = OwnMessage(
        questionnaire: edition.questionnaire(in: session.texts.language.rawValue),
        assessment: assessment)
    }
    switch format {
    case .text:
      let scope = PeerScope(
        factor: factor, practice: code,
        showsQuotations: quotations || factor != nil || code != nil)
      session.show(peerComparison(basis, sources: sources, scope, messages: messages))
    case .json:
      printOutput(json(basis, sources, messages).text)
    }
  }

  private func json(
    _ basis: ReportBasis, _ sources: [PeerProfile], _ messages: [String: OwnMessage]
  ) -> JSONValue {
    .object([
      "schema": .string("arusha.peer-comparison/1"),
      "sources": .array(
        sources.map { source in
          let own = messages[source.source.id]
          return peerComparisonJSON(
            source,
            comparePeers(
              peers: source, questionnaire: basis.questionnaire, assessment: basis.assessment),
            own.map {
              compareMessages(
                peers: source, questionnaire: $0.questionnaire, assessment: $0.assessment)
            } ?? [], assessment: basis.assessment)
        }),
    ])
  }
}
