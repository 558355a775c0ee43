import ArgumentParser
import ArushaCatalog
import ArushaDiagnostics
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha check [PATH…]`: every problem of every file, with its place.
struct CheckCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: abstract("check"))
  }

  @Argument(help: help("check.paths"))
  var paths: [String] = []

  @Flag(help: help("check.strict"))
  var strict = false

  @Option(help: help("format-text-json"))
  var format: ScreenFormat = .text

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    var checker = FileChecker(session: session)
    let found = try checker.check(paths.isEmpty ? defaultPaths(session) : paths)
    switch format {
    case .json: printOutput(found.json(session.renderer))
    case .text:
      printOutput(session.renderer.render(found))
      let errors = found.count { $0.severity == .error }
      printOutput(
        session.texts(
          "check.summary",
          [
            "files": session.texts("check.files", count: checker.count),
            "errors": session.texts("check.errors", count: errors),
            "warnings": session.texts("check.warnings", count: found.count - errors),
          ]) + "\n")
    }
    if found.hasErrors || (strict && !found.isEmpty) { throw ExitStatus.found }
  }

  /// Without a path: the workspace at hand, else everything that comes with the program.
  private func defaultPaths(_ session: Session) -> [String] {
    if let path = common.workspace { return [path] }
    if let workspace = Workspace.find(from: currentDirectory()) { return [workspace.root] }
    return [session.catalog.questionnaires, session.catalog.root + "/Profiles"]
  }
}
