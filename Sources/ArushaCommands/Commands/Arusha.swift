import ArgumentParser
import ArushaTerminal
import ArushaText

/// The root command.
struct Arusha: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "arusha", abstract: abstract("arusha"),
      discussion: sentenceOfHelp("help.discussion"), version: arushaVersion,
      subcommands: [
        InitCommand.self, AssessCommand.self, StatusCommand.self, GapsCommand.self,
        PeersCommand.self, CompareCommand.self, PlanCommand.self, ReportCommand.self,
        RedactCommand.self, CheckCommand.self, ExplainCommand.self, FormCommand.self,
        TextsCommand.self, DoctorCommand.self, GuideCommand.self,
      ])
  }
}

let arushaVersion = "0.1.0"

/// Runs the command line of this process.
///
/// - Returns: the exit status (design §6).
package func runArusha() -> Int32 {
  ignoreBrokenPipes()
  let arguments = Array(CommandLine.arguments.dropFirst())
  if let request = HelpRequest(arguments) { return answer(request) }
  if arguments == ["--version"] {
    printOutput(arushaVersion + "\n")
    return ExitStatus.fine.rawValue
  }
  do {
    var command = try Arusha.parseAsRoot()
    try command.run()
    return ExitStatus.fine.rawValue
  } catch {
    let code = Arusha.exitCode(for: error)
    let message = Arusha.message(for: error)
    // A command of ours that refuses what it was given has said why itself.
    if error is ExitCode { return code.rawValue }
    if code == .validationFailure { return refuse(message, arguments) }
    if error is CleanExit {
      // A command that only groups others was called alone.
      return answer(about: arguments)
    }
    if !message.isEmpty { printOutput(message + "\n") }
    return code.rawValue
  }
}

private func answer(_ request: HelpRequest) -> Int32 {
  guard request.isManual else { return answer(about: request.words) }
  guard let program = try? CommandDescription.whole() else {
    return ExitStatus.internalError.rawValue
  }
  printOutput(ManualPage(texts: helpTexts, version: arushaVersion).page(of: program))
  return ExitStatus.fine.rawValue
}

private func answer(about words: [String]) -> Int32 {
  guard let program = try? CommandDescription.whole() else {
    return ExitStatus.internalError.rawValue
  }
  let (command, path) = program.at(words)
  printOutput(helpPage.page(of: command, path: path))
  return ExitStatus.fine.rawValue
}

private var helpPage: HelpPage {
  HelpPage(texts: helpTexts, width: max(40, min(100, terminalSize().columns)))
}

/// A command line that cannot be read: what is wrong with it is the parser's English.
private func refuse(_ detail: String, _ arguments: [String]) -> Int32 {
  printError(helpTexts("help.not-understood") + "\n  " + printableLine(detail) + "\n")
  if let program = try? CommandDescription.whole() {
    let (command, path) = program.at(arguments)
    printError(
      helpTexts("help.usage", ["usage": helpPage.usage(of: command, path: path)]) + "\n"
        + helpTexts("help.see", ["command": path.joined(separator: " ")]) + "\n")
  }
  return ExitStatus.usage.rawValue
}
