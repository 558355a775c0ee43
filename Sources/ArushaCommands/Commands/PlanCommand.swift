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
      subcommands: [
        PlanDraftCommand.self, PlanReviewCommand.self, PlanListCommand.self,
        PlanShowCommand.self, PlanAddCommand.self, PlanSetCommand.self, PlanNoteCommand.self,
        PlanSplitCommand.self, PlanMergeCommand.self, PlanDropCommand.self,
        PlanFrameCommand.self, PlanStatusCommand.self, PlanCheckCommand.self,
        PlanApproveCommand.self, PlanExportCommand.self, PlanImportCommand.self,
        PlanUndoCommand.self, PlanCarryCommand.self,
      ])
  }
}

/// Which part of a plan a command is about.
struct PlanSelectionOptions: ParsableArguments {
  @Option(help: help("plan.unit"))
  var unit: [String] = []

  @Option(help: help("plan.factor"))
  var factor: [Int] = []

  @Option(help: help("plan.status"))
  var status: [ActionStatus] = []

  @Option(help: help("plan.disclosure"))
  var disclosure: Disclosure = .internal

  /// - Throws: where a unit has no action: a misspelt name would give an empty document.
  func selection(in plan: ActionPlan) throws -> PlanSelection {
    if let bad = factor.first(where: { !(0...10).contains($0) }) {
      throw Failure(.usage, "bad-factor", ["factor": String(bad), "first": "0"])
    }
    let units = Set(plan.actions.flatMap { [$0.lead] + $0.supporting }).filter { !$0.isEmpty }
    for name in unit where !units.contains(where: { $0.lowercased() == name.lowercased() }) {
      throw Failure(
        .usage, "unknown-unit",
        [
          "unit": name, "near": nearestName(to: name, among: units.sorted()) ?? "",
          "units": units.sorted().joined(separator: "; "),
        ])
    }
    return PlanSelection(
      units: unit, factors: Set(factor), statuses: Set(status), disclosure: disclosure)
  }
}

extension ActionStatus: ExpressibleByArgument {}

struct PlanListCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: abstract("plan-list"))
  }

  @OptionGroup var selection: PlanSelectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let plan = try open.plan()
    let chosen = try selection.selection(in: plan)
    session.show(planScreen(try open.basis(open.period()), plan, showing: chosen))
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
    guard let action = plan.action(id) else { throw Failure(unknownAction: id, in: plan) }
    session.show(
      actionScreen(try open.basis(open.period()), action, among: plan, withHistory: true))
  }
}

extension Failure {
  init(unknownAction id: String, in plan: ActionPlan) {
    self.init(
      .usage, "unknown-action",
      [
        "id": id,
        "near": nearestName(to: id, among: plan.actions.map(\.id))
          ?? plan.actions.first?.id ?? "A-LEAD-01-a",
      ])
  }
}
