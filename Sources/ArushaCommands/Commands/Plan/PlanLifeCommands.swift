import ArgumentParser
import ArushaForms
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha plan status [--year Y]`: where the plan stands.
struct PlanStatusCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "status", abstract: abstract("plan-status"))
  }

  @Option(help: help("plan.year"))
  var year: Int?

  @OptionGroup var selection: PlanSelectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let plan = try open.plan()
    let chosen = try selection.selection(in: plan)
    let today = localDate()
    let year = year ?? Int(today.prefix(4)) ?? 0
    guard (1900...9999).contains(year) else {
      throw Failure(.usage, "bad-period", ["period": String(year)])
    }
    let rate = ImplementationRate(
      year: year, approvals: try open.approvals(), plan: plan, today: today)
    session.show(
      planStatusScreen(
        try open.basis(open.period()),
        ActionPlan(frame: plan.frame, actions: plan.actions.filter(chosen.contains)), rate: rate,
        year: year))
  }
}

/// `arusha plan check`: the criteria of a good plan, one by one.
struct PlanCheckCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: abstract("plan-check"))
  }

  @Flag(help: help("check.strict"))
  var strict = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let plan = try open.plan()
    let findings = checkPlan(
      plan, approvals: Array(try open.approvals().keys), today: localDate())
    session.show(planCheckScreen(try open.basis(open.period()), findings))
    if strict, findings.contains(where: { $0.isMet == false }) { throw ExitStatus.found }
  }
}

/// `arusha plan approve --date D`: keeps the plan as it was approved.
struct PlanApproveCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "approve", abstract: abstract("plan-approve"))
  }

  @Option(help: help("plan.date"))
  var date: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    guard date.utf8.count == 10, TextDate(date) != nil else {
      throw Failure(.usage, "bad-day", ["date": date])
    }
    let lock = try open.workspace.lock()
    let plan = try open.plan()
    let inForce = plan.actions.count(where: \.status.isInForce)
    guard inForce > 0 else { throw Failure(.usage, "nothing-to-approve") }
    let path = try open.workspace.approvedPlanPath(date: date)
    guard try session.readIfThere(path) == nil else {
      throw Failure(.cannotWrite, "approved-already", ["path": path, "date": date])
    }
    try open.workspace.write(Array(try writePlan(plan, file: path).utf8), to: path)
    lock.release()
    session.say([
      session.texts(
        "plan.approved", count: inForce, ["path": path, "date": session.texts.date(date)])
    ])
    let undecided = plan.actions.count { $0.status == .proposed }
    if undecided > 0 { session.say([session.texts("plan.approved-undecided", count: undecided)]) }
  }
}

/// `arusha plan carry FROM TO`: takes the plan into the next assessed year.
struct PlanCarryCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "carry", abstract: abstract("plan-carry"))
  }

  @Argument(help: help("plan.from", value: "earlier"))
  var from: String

  @Argument(help: help("plan.to", value: "later"))
  var to: String

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let periods = try [from, to].map { name in
      guard let period = Period(name) else {
        throw Failure(.usage, "bad-period", ["period": name])
      }
      return period
    }
    guard periods[0] < periods[1] else {
      throw Failure(.usage, "from-not-earlier", ["from": from, "period": to])
    }
    let earlier = try open.assessedGaps(periods[0])
    let later = try open.assessedGaps(periods[1])
    let author = try open.author(by)
    let result = try open.changePlan { plan in
      let result = carryOver(plan, from: earlier, to: later, author)
      plan = result.plan
      return result
    }
    session.show(carryScreen(try open.basis(periods[1]), result, from: from, to: to))
  }
}

/// `arusha plan undo`: brings the plan back to before its last change.
struct PlanUndoCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: abstract("plan-undo"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let lock = try open.workspace.lock()
    let path = open.workspace.planPath
    guard let last = try open.workspace.backupToUndo(of: path),
      let now = try session.readIfThere(path)
    else { throw Failure(.missing, "nothing-to-undo", ["path": path]) }
    let bytes = try session.read(last.path)
    _ = try session.value(readPlan(bytes, file: last.path))
    let kept = try open.workspace.backUp(now, of: path, before: .undo)
    try open.workspace.write(bytes, to: path)
    lock.release()
    session.say([session.texts("plan.undone", ["path": path, "backup": kept])])
  }
}
