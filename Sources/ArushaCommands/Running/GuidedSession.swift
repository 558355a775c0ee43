import ArushaAnalysis
import ArushaDiagnostics
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// Drives the interview: what is typed is on disk before anything more is shown.
struct GuidedSession {
  var record: AssessmentRecord
  let scope: SessionScope
  let role: String?
  /// The period whose answers are proposed.
  let from: Period?
  let isPlain: Bool
  let open: OpenWorkspace

  func run() throws {
    let start = try SessionPreparation(record, scope: scope, role: role, from: from, open: open)
    guard !start.interview.selection.isEmpty else {
      open.session.say([open.texts("assess.nothing-selected")])
      return
    }
    if !start.changed.isEmpty, let from {
      open.session.say([
        open.texts(
          "assess.not-proposed", count: start.changed.count,
          ["period": from.name, "ids": start.changed.joined(separator: ", ")])
      ])
    }
    if wantsScreen, let terminal = RawTerminal(descriptor: 0) {
      try ScreenSession(record: record, start: start, terminal: terminal, open: open).run()
    } else {
      try PlainSession(record: record, start: start, open: open).run()
    }
  }

  /// A terminal that draws; else lines serve, which any terminal and every pipe can show.
  private var wantsScreen: Bool {
    let terminal = processEnvironment()["TERM"] ?? ""
    return !isPlain && isTerminal(0) && isTerminal(1) && !["", "dumb"].contains(terminal)
  }
}

/// The session as lines, for screen readers, simple terminals and pipes.
struct PlainSession {
  var record: AssessmentRecord
  let start: SessionPreparation
  let open: OpenWorkspace

  func run() throws {
    var record = record
    var interview = start.interview
    var face = try makeFace(open.texts, interview)
    let signals = SignalWatch()
    var input = LineInput(descriptor: 0, signals: signals)

    printOutput(face.welcome(to: interview))
    var shown: Interview?
    while !interview.isFinished {
      printOutput(face.prompt(for: interview, after: shown))
      shown = interview
      switch input.next() {
      case .line(let line, let wasRepaired):
        if wasRepaired { open.session.say([face.texts("assess.line-cut")]) }
        switch face.inputs(of: line, at: interview.stage) {
        case .failure(let unknown): printOutput(face.lines(for: unknown))
        case .success(let inputs):
          for each in inputs {
            var notices = interview.handle(each, at: utcTime())
            notices += interview.lookUp(notices, in: open.workspace)
            try keep(interview, in: &record)
            for case .speak(let language) in notices {
              let texts = try open.session.texts(in: language.rawValue)
              interview.speak(try record.questionnaire(in: texts.language.rawValue, open))
              face = try makeFace(texts, interview)
              shown = nil
            }
            for notice in notices { printOutput(face.lines(for: notice, in: interview)) }
          }
        }
      case .end:
        printOutput("\n")
        try record.save(unsaved: interview.assessment)
        return farewell(record, interview, open, face.texts)
      case .interrupted(let signal):
        printOutput("\n")
        try record.save(unsaved: interview.assessment)
        if record.holdsAnything {
          open.session.say([face.texts("assess.interrupted", ["path": record.path])])
        }
        throw ExitStatus(signal: signal)
      }
    }
    try record.save(unsaved: interview.assessment)
    farewell(record, interview, open, face.texts)
  }

  private func makeFace(_ texts: Texts, _ interview: Interview) throws -> PlainFace {
    PlainFace(
      texts: texts,
      target: try open.target(
        for: interview.questionnaire, language: texts.language.rawValue),
      width: min(100, terminalSize().columns), background: start.background)
  }

  /// A disk that is full for a moment does not end the session: what was typed stays in it, she is
  /// told, and every further input saves again; only leaving without having saved is a failure.
  private func keep(_ interview: Interview, in record: inout AssessmentRecord) throws {
    do {
      try record.save(unsaved: interview.assessment)
    } catch let error as WorkspaceError {
      printError(Failure(error).lines(open.texts))
    } catch let error as DiagnosticError {
      printError(open.session.renderer.render(error.diagnostics))
    }
  }
}

/// What stands on the screen when a session is over: what is recorded, what is open, what is next.
func farewell(
  _ record: AssessmentRecord, _ interview: Interview, _ open: OpenWorkspace, _ texts: Texts
) {
  let states = interview.states.filter { $0.state != .parked }
  let left = states.count { $0.state == .open || $0.hasDraft }
  var sentences: [String] = []
  if record.holdsAnything {
    sentences.append(texts("assess.saved", ["path": record.path]))
    sentences.append(
      texts(
        "assess.session-recorded", count: states.count - left,
        ["total": texts.number(states.count)]))
    sentences.append(
      left == 0
        ? texts("assess.session-complete") : texts("assess.session-open", count: left))
  }
  // What comes next is said of the workspace's own questionnaire alone.
  if record.assessment.questionnaire.id == open.settings.questionnaire {
    sentences.append(texts("assess.now"))
  }
  open.session.say(sentences)
}
