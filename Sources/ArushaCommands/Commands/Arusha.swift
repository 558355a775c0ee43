import ArgumentParser
import ArushaTerminal
import ArushaText

/// The root command.
struct Arusha: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "arusha", abstract: abstract("arusha"),
      discussion: helpTexts("help.discussion"), version: arushaVersion,
      subcommands: [
        InitCommand.self, AssessCommand.self, StatusCommand.self, GapsCommand.self,
        PeersCommand.self, CompareCommand.self, PlanCommand.self, ReportCommand.self,
        RedactCommand.self, CheckCommand.self, ExplainCommand.self, FormCommand.self,
        TextsCommand.self,
      ])
  }
}

let arushaVersion = "0.1.0"

/// Runs the command line of this process.
///
/// - Returns: the exit status (design §6).
package func runArusha() -> Int32 {
  ignoreBrokenPipes()
  do {
    var command = try Arusha.parseAsRoot()
    try command.run()
    return ExitStatus.fine.rawValue
  } catch {
    let code = Arusha.exitCode(for: error)
    let message = Arusha.fullMessage(for: error)
    if !message.isEmpty {
      if code == .success { printOutput(message + "\n") } else { printError(message + "\n") }
    }
    return code.rawValue
  }
}
