import ArgumentParser
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha plan`: the action plan.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: abstract("plan"),
      subcommands: [PlanDraftCommand.self, PlanListCommand.self, PlanShowCommand.self])
  }
}

struct PlanDraftCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "draft", abstract: abstract("plan-draft"))
  }

  @Option(help: help("assess.by"))
  var by: String?

  @Option(help: help("plan.first"))
  var first: Int?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    if let first, first < 1 { throw Failure(.usage, "bad-count", ["count": String(first)]) }
    let lock = try open.workspace.lock()
    try draft(open, session)
    lock.release()
  }

  private func draft(_ open: OpenWorkspace, _ session: Session) throws {
    let basis = try open.basis(open.period())
    // The plan is written in the workspace's language, whatever the screen speaks: it is one
    // document that several people work on.
    let texts = try session.texts(in: open.settings.language)
    let (_, edition) = try open.assessment(basis.assessment.period)
    let proposals = proposedActions(
      from: PlanBasis(
        analysis: basis.analysis,
        questionnaire: edition.questionnaire(in: open.settings.language),
        assessment: basis.assessment, peers: basis.peers, texts: texts))
    let existing = try open.plan()
    let known = Set(existing.actions.map(\.id))
    let new = proposals.filter { !known.contains($0.id) }
    let (taken, left) = firstActions(first ?? new.count, of: new)
    let (plan, added) = existing.adding(
      taken, at: utcTime(), by: by,
      what: texts("plan.drafted", ["period": basis.assessment.period.name]))
    guard !added.isEmpty else {
      printOutput(session.texts("plan.nothing-added") + "\n")
      return
    }
    let path = open.workspace.planPath
    try open.workspace.write(Array(try writePlan(plan, file: path).utf8), to: path)
    printOutput(
      session.texts("plan.added", count: added.count, ["path": printableLine(path)]) + "\n")
    if !left.isEmpty { session.say([session.texts("plan.left", count: left.count)]) }
  }
}

struct PlanListCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: abstract("plan-list"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    session.show(planScreen(try open.basis(open.period()), try open.plan()))
  }
}

struct PlanShowCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: abstract("plan-show"))
  }

  @Argument(help: help("plan.id"))
  var id: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let plan = try open.plan()
    guard let action = plan.actions.first(where: { $0.id.lowercased() == id.lowercased() }) else {
      throw Failure(
        .usage, "unknown-action",
        [
          "id": id,
          "near": nearestName(to: id, among: plan.actions.map(\.id))
            ?? plan.actions.first?.id ?? "A-LEAD-01-a",
        ])
    }
    session.show(actionScreen(try open.basis(open.period()), action, among: plan))
  }
}
