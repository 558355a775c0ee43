import ArgumentParser
import ArushaForms
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTables
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha plan import FILE`: what units filled in, shown first.
struct PlanImportCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: abstract("plan-import"))
  }

  @Argument(help: help("plan.file"))
  var file: String

  @Flag(help: help("plan.yes"))
  var yes = false

  @Flag(name: .customLong("take-sheet"), help: help("plan.take-sheet"))
  var takeSheet = false

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let sheets = try read(session)
    let lock = try open.workspace.lock()
    let plan = try open.plan()
    let found = PlanImport(
      sheets, into: plan, bases: try open.exports(), languages: try open.everyLanguage())
    let name = String(file.split(separator: "/").last ?? "")
    session.show(importScreen(try open.basis(open.period()), found, plan, file: name))
    if yes { try apply(found, to: plan, named: name, open, session) }
    lock.release()
    if !yes, !found.isEmpty { session.say([session.texts("plan.import.not-yet")]) }
    let isRefused = !found.problems.isEmpty || !takeSheet && !found.conflicts.isEmpty
    if isRefused { throw ExitStatus.found }
  }

  private func apply(
    _ found: PlanImport, to plan: ActionPlan, named name: String, _ open: OpenWorkspace,
    _ session: Session
  ) throws {
    var new = plan
    let author = try open.author(by)
    let words = try session.texts(in: open.settings.language)
    let changed: Int
    let added: [String]
    do {
      (changed, added) = try found.apply(
        to: &new, takingSheet: takeSheet,
        reason: words("plan.history.import", ["file": printableLine(name)]),
        period: try open.period().name, author)
    } catch let problem as PlanProblem {
      throw Failure(problem, in: plan)
    }
    guard new != plan else {
      session.say([session.texts("plan.import.nothing")])
      return
    }
    try open.save(new, over: plan, before: .import)
    session.say([session.texts("plan.import.done", count: changed)])
    if !added.isEmpty {
      session.say([
        session.texts(
          "plan.import.added", count: added.count, ["ids": added.joined(separator: ", ")])
      ])
    }
    for action in new.actions where action.startsAfterDue {
      session.say([session.texts("plan.import.start-after-due", ["id": action.id])])
    }
    session.say([session.texts("plan.import.undo")])
  }

  /// The sheets of the file, whatever its name ends with: its first bytes tell what it is.
  private func read(_ session: Session) throws -> [ReadSheet] {
    let bytes = try DurableFile.read(file)
    let isArchive =
      bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF])
      || file.lowercased().hasSuffix(".xlsx")
    do {
      guard isArchive else { return [try readCSV(bytes)] }
      return try readXLSX(bytes).sheets
    } catch let problem as XLSXProblem {
      throw Failure(.unreadable, problem.rawValue, ["path": file])
    } catch let problem as CSVProblem {
      throw Failure(.unreadable, problem.rawValue, ["path": file])
    }
  }
}
