import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// The plan on disk while it is reviewed: what is decided is durable before anything more is shown.
struct PlanRecord {
  let open: OpenWorkspace
  let role: String?
  private(set) var saved: ActionPlan

  init(open: OpenWorkspace, role: String?, saved: ActionPlan) {
    self.open = open
    self.role = role
    self.saved = saved
  }

  mutating func save(_ plan: ActionPlan) throws {
    guard plan != saved else { return }
    let path = open.workspace.planPath
    try open.workspace.write(Array(try writePlan(plan, file: path).utf8), to: path)
    saved = plan
  }

  func farewell(_ review: PlanReview) {
    guard review.decided < review.queue.count else {
      open.session.say([open.texts("plan.review.all-decided")])
      return
    }
    open.session.say([
      open.texts(
        "plan.review.farewell", count: review.decided,
        ["total": open.texts.number(review.queue.count)])
    ])
  }
}

/// The review as lines, for screen readers, simple terminals and pipes.
struct ReviewSession {
  var record: PlanRecord

  func run(_ review: PlanReview) throws {
    var (record, review) = (record, review)
    let open = record.open
    let face = ReviewFace(texts: open.texts)
    let basis = try open.basis(open.period())
    let signals = SignalWatch()
    var input = LineInput(descriptor: 0, signals: signals)
    var shown: PlannedAction?
    while let action = review.action {
      if shown != action {
        open.session.say(["", face.heading(of: review)])
        open.session.show(reviewScreen(basis, action, among: review.plan))
        shown = action
      }
      open.session.say(face.prompt(for: review))
      switch input.next() {
      case .line(let line, _):
        guard let typed = face.input(of: line, at: review.stage) else {
          open.session.say([
            face.texts("plan.review.not-understood", ["line": printableLine(line)])
          ])
          continue
        }
        let notices = review.handle(typed, by: try open.author(record.role))
        try record.save(review.plan)
        for notice in notices { open.session.say(face.lines(for: notice)) }
      case .end:
        return record.farewell(review)
      case .interrupted(let signal):
        record.farewell(review)
        throw ExitStatus(signal: signal)
      }
    }
    record.farewell(review)
  }
}
