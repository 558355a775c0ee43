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
    try ReviewSession(open: open, role: by).run(includingPostponed: postponed)
    lock.release()
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

/// The review as lines. What is decided is on disk before anything more is shown.
struct ReviewSession {
  let open: OpenWorkspace
  let role: String?

  func run(includingPostponed: Bool) throws {
    let original = try open.plan()
    var review = PlanReview(original, includingPostponed: includingPostponed)
    let face = ReviewFace(texts: open.texts)
    guard review.stage != .finished else {
      open.session.say([open.texts("plan.review.nothing")])
      return
    }
    let basis = try open.basis(open.period())
    // One copy from before the review: undoing brings back the plan as it was when it began.
    _ = try open.workspace.backUp(
      Array(try writePlan(original, file: open.workspace.planPath).utf8),
      of: open.workspace.planPath, before: .change)
    let signals = SignalWatch()
    var input = LineInput(descriptor: 0, signals: signals)
    var saved = original
    var shown: String?
    open.session.say([face.texts("plan.review.welcome")])
    while let action = review.action {
      if shown != "\(review.position) \(action.hashValue)" {
        open.session.say(["", face.heading(of: review)])
        open.session.show(reviewScreen(basis, action, among: review.plan))
        shown = "\(review.position) \(action.hashValue)"
      }
      open.session.say(face.prompt(for: review))
      switch input.next() {
      case .line(let line, _):
        guard let typed = face.input(of: line, at: review.stage) else {
          open.session.say([face.texts("plan.review.not-understood", ["line": printableLine(line)])]
          )
          continue
        }
        let notices = review.handle(typed, by: try open.author(role))
        if review.plan != saved {
          try write(review.plan)
          saved = review.plan
        }
        for notice in notices { open.session.say(face.lines(for: notice)) }
      case .end:
        return farewell(review)
      case .interrupted(let signal):
        farewell(review)
        throw ExitStatus(signal: signal)
      }
    }
    farewell(review)
  }

  private func write(_ plan: ActionPlan) throws {
    let path = open.workspace.planPath
    try open.workspace.write(Array(try writePlan(plan, file: path).utf8), to: path)
  }

  private func farewell(_ review: PlanReview) {
    open.session.say([
      open.texts(
        "plan.review.farewell", count: review.decided,
        ["total": open.texts.number(review.queue.count)])
    ])
  }
}
