import ArushaDiagnostics
import ArushaInterview
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// The review on a terminal that draws; the terminal is handed back as it was, whatever happens.
struct ReviewScreen {
  let record: PlanRecord
  let terminal: RawTerminal

  private var open: OpenWorkspace { record.open }

  func run(_ review: PlanReview) throws {
    var record = record
    var state = RichReview(review)
    var trouble: String?
    let face = ReviewFace(texts: open.texts, isDrivenByKeys: true)
    let basis = try open.basis(open.period())
    var painter = FramePainter(hasColor: hasColor)
    let signals = SignalWatch(SignalWatch.endings + SignalWatch.screen)
    var input = KeyInput(descriptor: 0, signals: signals)
    var ending: Int32?
    terminal.enter()
    defer { terminal.leave() }
    loop: while let action = state.review.action {
      let size = terminalSize()
      let width = max(40, min(100, size.columns - 1))
      let body = PlainTextExporter(width: width, texts: open.texts)
        .export(reviewScreen(basis, action, among: state.review.plan))
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let (frame, last) = face.frame(
        for: state, body: body, columns: size.columns, rows: size.rows, trouble: trouble)
      state.limitScroll(to: last)
      printOutput(painter.paint(frame))
      switch input.next(timeout: nil) {
      case .idle: continue
      case .key(let key):
        let request = state.press(key, by: try open.author(record.role))
        trouble = save(state.review.plan, in: &record)
        if request == .suspend { suspend(&painter) }
        if request == .interrupt {
          ending = SignalWatch.interrupt
          break loop
        }
      case .redraw:
        terminal.enter()
        printOutput(painter.startOver())
      case .stop: suspend(&painter)
      case .end: break loop
      case .signal(let signal):
        ending = signal
        break loop
      }
    }
    // Saved first: the terminal may be gone, and with it whoever writes to it.
    let saved = Result { try record.save(state.review.plan) }
    printOutput(painter.erase())
    terminal.leave()
    try saved.get()
    record.farewell(state.review)
    if let ending { throw ExitStatus(signal: ending) }
  }

  /// A disk that is full for a moment does not end the review: every further key saves again.
  ///
  /// - Returns: what went wrong.
  private func save(_ plan: ActionPlan, in record: inout PlanRecord) -> String? {
    do {
      try record.save(plan)
      return nil
    } catch let error as WorkspaceError {
      return Failure(error).lines(open.texts)
    } catch let error as DiagnosticError {
      return open.session.renderer.render(error.diagnostics)
    } catch {
      return String(describing: error)
    }
  }

  private var hasColor: Bool {
    !open.session.options.noColor && (processEnvironment()["NO_COLOR"] ?? "").isEmpty
  }

  private func suspend(_ painter: inout FramePainter) {
    printOutput(painter.leave())
    terminal.suspend()
    printOutput(painter.startOver())
  }
}

/// Whether the terminal draws; else lines serve, which any terminal and every pipe can show.
func wantsScreen(plain: Bool) -> Bool {
  let terminal = processEnvironment()["TERM"] ?? ""
  return !plain && isTerminal(0) && isTerminal(1) && !["", "dumb"].contains(terminal)
}
