import ArgumentParser
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha plan review`: the proposals one by one, or decisions from a file.
struct PlanReviewCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: abstract("plan-review"))
  }

  @Flag(help: help("plan.postponed"))
  var postponed = false

  @Flag(help: help("assess.plain"))
  var plain = false

  @Option(help: help("plan.decisions"))
  var decisions: String?

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    if let decisions { return try apply(decisions, open, session) }
    guard !common.noInput else {
      throw Failure(.usage, "input-needed", ["option": "--decisions FILE"])
    }
    let lock = try open.workspace.lock()
    try begin(open, session)
    lock.release()
  }

  private func begin(_ open: OpenWorkspace, _ session: Session) throws {
    let original = try open.plan()
    let review = PlanReview(original, includingPostponed: postponed)
    guard review.stage != .finished else {
      session.say([session.texts("plan.review.nothing")])
      return
    }
    // One copy from before the review: undoing brings back the plan as it was when it began.
    let path = open.workspace.planPath
    _ = try open.workspace.backUp(
      Array(try writePlan(original, file: path).utf8), of: path, before: .change)
    let record = PlanRecord(open: open, role: by, saved: original)
    session.say([session.texts("plan.review.welcome")])
    if wantsScreen(plain: plain), let terminal = RawTerminal(descriptor: 0) {
      try ReviewScreen(record: record, terminal: terminal).run(review)
    } else {
      try ReviewSession(record: record).run(review)
    }
  }

  /// The scripted twin: all the decisions of a file, or none.
  private func apply(_ path: String, _ open: OpenWorkspace, _ session: Session) throws {
    let bytes = try session.read(path)
    let stated = try session.value(readDecisions(bytes, file: path))
    let author = try open.author(by)
    try open.changePlan { plan in
      for decision in stated { try plan.decide(decision, author) }
    }
    session.say([
      session.texts("plan.review.applied", count: stated.count, ["path": path])
    ])
  }
}
