import ArgumentParser
import ArushaAnalysis
import ArushaForms
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha plan draft`: proposes actions from the gaps.
struct PlanDraftCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "draft", abstract: abstract("plan-draft"))
  }

  @Option(help: help("assess.by"))
  var by: String?

  @Option(help: help("plan.first"))
  var first: Int?

  @Option(help: help("plan.months"))
  var months: Int?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    for count in [first, months].compactMap(\.self) where count < 1 {
      throw Failure(.usage, "bad-count", ["count": String(count)])
    }
    guard first == nil || months == nil else { throw Failure(.usage, "first-or-months") }
    let lock = try open.workspace.lock()
    try draft(open, session)
    lock.release()
  }

  private func draft(_ open: OpenWorkspace, _ session: Session) throws {
    let existing = try open.plan()
    let (proposals, period) = try open.proposals(for: existing)
    let capacity: Capacity =
      months.map { .months($0) } ?? .actions(first ?? max(1, proposals.count))
    let (taken, left) = firstActions(capacity, of: proposals)
    let texts = try session.texts(in: open.settings.language)
    let drafted = existing.adding(
      taken, at: utcTime(), by: by, what: texts("plan.drafted", ["period": period]),
      back: texts("plan.history.back", ["period": period]))
    guard drafted.plan != existing else {
      session.say([session.texts("plan.nothing-added")])
      say(left, session)
      return
    }
    let path = open.workspace.planPath
    try open.save(drafted.plan, over: existing, before: .change)
    printOutput(
      session.texts("plan.added", count: drafted.added.count, ["path": printableLine(path)]) + "\n")
    for action in drafted.back {
      session.say([session.texts("plan.back", ["id": action.id])])
    }
    say(left, session)
    session.say([session.texts("plan.review-next")])
  }

  /// What was left, and why: what would have taken more than was free, each with what it would
  /// have taken, and the next of those for which nothing was free any more.
  private func say(_ left: [LeftAction], _ session: Session) {
    guard !left.isEmpty else { return }
    session.say([session.texts("plan.left", count: left.count)])
    for each in left where each.room > 0 {
      session.say([
        session.texts(
          months == nil ? "plan.left-actions" : "plan.left-months", count: each.needed,
          ["id": each.action.id, "room": session.texts.number(each.room)])
      ])
    }
    let next = left.filter { $0.room == 0 }.prefix(Self.shownNext).map(\.action.id)
    guard !next.isEmpty else { return }
    session.say([session.texts("plan.left-next", ["ids": session.texts.list(next)])])
  }

  /// How many of those left are named: the order is a sort that she can redo, the next ones tell
  /// where it goes on.
  private static let shownNext = 5
}

extension OpenWorkspace {
  /// What a draft proposes that a plan does not serve yet, in the workspace's language, and the
  /// period it was made from.
  func proposals(for plan: ActionPlan) throws -> (actions: [PlannedAction], period: String) {
    let basis = try basis(period())
    let (_, edition) = try assessment(basis.assessment.period)
    let actions = proposedActions(
      from: PlanBasis(
        analysis: basis.analysis, questionnaire: edition.questionnaire(in: settings.language),
        assessment: basis.assessment, peers: basis.peers,
        texts: try session.texts(in: settings.language), coverage: PlanCoverage(plan)))
    return (actions, basis.assessment.period.name)
  }
}
