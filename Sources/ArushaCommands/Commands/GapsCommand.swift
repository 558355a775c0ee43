import ArgumentParser
import ArushaAnalysis
import ArushaReport
import ArushaTerminal
import ArushaText

/// `arusha gaps`: where the administration stands against its targets.
struct GapsCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "gaps", abstract: abstract("gaps"))
  }

  @Option(help: help("format-text-json"))
  var format: ScreenFormat = .text

  @Option(name: .customLong("fail-above"), help: help("gaps.fail-above"))
  var failAbove: Int?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let basis = try open.basis(open.period())
    switch format {
    case .text: session.show(gapScreen(basis))
    case .json: printOutput(basis.analysis.json.text)
    }
    if let failAbove, basis.analysis.ranked.count > failAbove {
      printError(
        session.texts(
          "gaps.over-limit", count: basis.analysis.ranked.count, ["limit": String(failAbove)])
          + "\n")
      throw ExitStatus.found
    }
  }
}

enum ScreenFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
