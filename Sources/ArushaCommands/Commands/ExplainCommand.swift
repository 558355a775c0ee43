import ArgumentParser
import ArushaDiagnostics
import ArushaForms
import ArushaReport
import ArushaTerminal
import ArushaText

/// `arusha explain ID`: what a rule asks, why, and an example of each side of it.
struct ExplainCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: abstract("explain"))
  }

  @Argument(help: help("explain.ids"))
  var ids: [String] = []

  @Option(help: help("explain.format"))
  var format: PageFormat = .text

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try? session.speakAsWorkspace()
    let rules = try ids.map(rule)
    let report =
      rules.isEmpty
      ? format == .text ? ruleList(session.texts) : ruleReference(Rule.all, session.texts)
      : ruleReference(rules, session.texts)
    switch format {
    case .text: session.show(report)
    case .md: printOutput(MarkdownExporter(texts: session.texts).text(of: report))
    }
  }

  private func rule(_ id: String) throws -> Rule {
    // Diagnostics show ids in brackets: they may be copied with them.
    let bare = id.lowercased().drop { $0 == "[" }
    let name = bare.last == "]" ? String(bare.dropLast()) : String(bare)
    if let rule = Rule.named(name) { return rule }
    throw Failure(
      .usage, "unknown-rule",
      [
        "id": id,
        "near": nearestName(to: name, among: Rule.all.map(\.id)) ?? Rule.idTwice.id,
      ])
  }
}

/// A screen, or a page to keep.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, md
}
