import ArgumentParser
import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
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
      let count = { severity in found.count { $0.severity == severity } }
      printOutput(
        session.texts(
          "check.summary",
          [
            "files": session.texts("check.files", count: checker.count),
            "errors": session.texts("check.errors", count: count(.error)),
            "warnings": session.texts("check.warnings", count: count(.warning)),
            "notes": session.texts("check.notes", count: count(.note)),
          ]) + "\n")
      for line in languageCounts(found, session.texts) { printOutput(line + "\n") }
    }
    if let missing = checker.missing { throw missing }
    if found.hasErrors || (strict && found.contains { $0.severity == .warning }) {
      throw ExitStatus.found
    }
  }

  /// What each language lacks in all files together.
  private func languageCounts(_ found: [Diagnostic], _ texts: Texts) -> [String] {
    var counts: [String: (missing: Int, stale: Int)] = [:]
    for diagnostic in found {
      let folders = diagnostic.file.split(separator: "/")
      guard let place = folders.lastIndex(of: "texts"), place + 2 < folders.count else { continue }
      let language = String(folders[place + 1])
      switch diagnostic.id {
      case Rule.textsMissing.id:
        counts[language, default: (0, 0)].missing += Int(diagnostic.arguments["count"] ?? "") ?? 0
      case Rule.textsStale.id, Rule.textsWithoutDigest.id:
        counts[language, default: (0, 0)].stale += 1
      default: break
      }
    }
    return counts.sorted { $0.key < $1.key }.map { language, count in
      texts(
        "check.language",
        [
          "language": language, "missing": texts.number(count.missing),
          "stale": texts.number(count.stale),
        ])
    }
  }

  /// Without a path: the workspace at hand, else everything that comes with the program.
  private func defaultPaths(_ session: Session) -> [String] {
    if let path = common.workspace { return [path] }
    if let workspace = Workspace.find(from: currentDirectory()) { return [workspace.root] }
    return [session.catalog.questionnaires, session.catalog.root + "/Profiles"]
  }
}
