import ArushaDiagnostics
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// Drives the interview from lines: what is typed is on disk before anything more is shown.
struct GuidedSession {
  var record: AssessmentRecord
  let scope: SessionScope
  let role: String?
  let open: OpenWorkspace

  func run() throws {
    var record = record
    let texts = open.texts
    let questionnaire = record.edition.questionnaire(in: texts.language.rawValue)
    let selection = scope.selection(of: questionnaire, for: record.assessment)
    guard !selection.isEmpty else {
      open.session.say([texts("assess.nothing-selected")])
      return
    }
    var interview = Interview(
      questionnaire: questionnaire, assessment: record.assessment, selection: selection,
      role: role)
    let face = PlainFace(
      texts: texts, target: try open.target(for: questionnaire, language: texts.language.rawValue),
      width: min(100, terminalSize().columns))
    let signals = SignalWatch()
    var input = LineInput(descriptor: 0, signals: signals)

    printOutput(face.welcome(to: interview))
    var shown: Interview?
    while !interview.isFinished {
      printOutput(face.prompt(for: interview, after: shown))
      shown = interview
      switch input.next() {
      case .line(let line, let wasRepaired):
        if wasRepaired { open.session.say([texts("assess.line-cut")]) }
        switch face.inputs(of: line, at: interview.stage) {
        case .failure(let unknown): printOutput(face.lines(for: unknown))
        case .success(let inputs):
          for each in inputs {
            let notices = interview.handle(each, at: utcTime())
            keep(interview, in: &record)
            for notice in notices { printOutput(face.lines(for: notice, in: interview)) }
          }
        }
      case .end:
        printOutput("\n")
        try record.save(unsaved: interview.assessment)
        return farewell(record)
      case .interrupted(let signal):
        printOutput("\n")
        try record.save(unsaved: interview.assessment)
        if record.holdsAnything {
          open.session.say([texts("assess.interrupted", ["path": record.path])])
        }
        throw ExitStatus(signal: signal)
      }
    }
    try record.save(unsaved: interview.assessment)
    farewell(record)
  }

  /// A disk that is full for a moment does not end the session: what was typed stays in it, she is
  /// told, and every further input saves again; only leaving without having saved is a failure.
  private func keep(_ interview: Interview, in record: inout AssessmentRecord) {
    do {
      try record.save(unsaved: interview.assessment)
    } catch let error as WorkspaceError {
      printError(Failure(error).lines(open.texts))
    } catch let error as DiagnosticError {
      printError(open.session.renderer.render(error.diagnostics))
    } catch {
      printError("\(error)\n")
    }
  }

  private func farewell(_ record: AssessmentRecord) {
    let texts = open.texts
    // What comes next is said of the workspace's own questionnaire alone.
    let isOwn = record.assessment.questionnaire.id == open.settings.questionnaire
    var sentences = isOwn ? [texts("assess.now")] : []
    if record.holdsAnything {
      sentences.insert(texts("assess.saved", ["path": record.path]), at: 0)
    }
    open.session.say(sentences)
  }
}
