import ArushaDiagnostics
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// The session on a terminal that draws. Whatever happens, the terminal is handed back as it was,
/// and what was typed is on disk before the screen shows that it was taken.
struct ScreenSession {
  /// After so long without a key, a text that is still being typed is saved as it is.
  private static let typingPause: Int32 = 700

  var record: AssessmentRecord
  let start: SessionPreparation
  let terminal: RawTerminal
  let open: OpenWorkspace

  func run() throws {
    var state = ScreenState(
      session: RichSession(start.interview), record: record,
      face: try makeFace(open.texts, start.interview),
      painter: FramePainter(hasColor: hasColor))
    let signals = SignalWatch(SignalWatch.endings + SignalWatch.screen)
    var input = KeyInput(descriptor: 0, signals: signals)
    printOutput(welcome(state.face))
    terminal.enter()
    defer { terminal.leave() }
    while !state.session.interview.isFinished {
      draw(&state)
      switch input.next(timeout: ScreenSession.typingPause) {
      case .idle:
        state.session.keepTyping(at: utcTime())
        try save(&state)
      case .key(let key):
        if let request = state.session.press(key, at: utcTime()) {
          try answer(request, &state)
        }
        try takeUp(&state)
      case .end: return try leave(&state, signal: nil)
      case .redraw:
        terminal.enter()
        printOutput(state.painter.startOver())
      case .stop: suspend(&state)
      case .signal(let signal): return try leave(&state, signal: signal)
      }
    }
    try leave(&state, signal: nil)
  }

  private var hasColor: Bool {
    !open.session.options.noColor && (processEnvironment()["NO_COLOR"] ?? "").isEmpty
  }

  private func welcome(_ face: RichFace) -> String {
    face.welcome(to: start.interview, width: min(100, terminalSize().columns))
  }

  private func makeFace(_ texts: Texts, _ interview: Interview) throws -> RichFace {
    RichFace(
      texts: texts,
      target: try open.target(
        for: interview.questionnaire, language: texts.language.rawValue),
      background: start.background)
  }

  private func draw(_ state: inout ScreenState) {
    let size = terminalSize()
    let frame = state.face.frame(
      for: state.session, columns: size.columns, rows: size.rows, trouble: state.trouble)
    printOutput(state.painter.paint(frame))
  }

  /// Does what the last key left to the outside, and saves.
  private func takeUp(_ state: inout ScreenState) throws {
    for notice in state.session.notices {
      switch notice {
      case .referenceGiven(let question, let item, let reference):
        lookUp(reference, question, item, &state)
      case .speak(let language):
        let texts = try open.session.texts(in: language.rawValue)
        state.session.speak(try record.questionnaire(in: texts.language.rawValue, open))
        state.face = try makeFace(texts, state.session.interview)
      default: break
      }
    }
    try save(&state)
  }

  private func lookUp(
    _ reference: String, _ question: String, _ item: Int, _ state: inout ScreenState
  ) {
    switch open.workspace.evidencePlace(reference) {
    case .none: break
    case .outside: state.session.say(.outsideWorkspace(reference: reference))
    case .file:
      guard let digest = open.workspace.digest(ofEvidence: reference) else { return }
      state.session.attach(sha256: digest, question: question, item: item)
      state.session.say(.digestTaken(reference: reference))
    }
  }

  /// What could not be saved stays in the session, in sight, and every further key tries again. A
  /// file that another program changed ends it: ours was put beside.
  private func save(_ state: inout ScreenState) throws {
    do {
      try state.record.save(unsaved: state.session.interview.assessment)
      state.trouble = nil
    } catch let error as WorkspaceError {
      state.trouble = Failure(error).lines(state.face.texts)
    } catch let error as DiagnosticError {
      state.trouble = open.session.renderer.render(error.diagnostics)
    }
  }

  private func suspend(_ state: inout ScreenState) {
    printOutput(state.painter.leave())
    terminal.suspend()
    printOutput(state.painter.startOver())
  }

  private func answer(_ request: RichSession.Request, _ state: inout ScreenState) throws {
    switch request {
    case .suspend:
      try save(&state)
      suspend(&state)
    case .interrupt: try leave(&state, signal: SignalWatch.interrupt)
    case .editor(let text): edit(text, &state)
    }
  }

  private func edit(_ text: String, _ state: inout ScreenState) {
    let environment = processEnvironment()
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
    guard !editor.isEmpty, let id = state.session.interview.question?.id else {
      state.trouble = state.face.texts("rich.editor-none")
      return
    }
    // In sight and named after its question: should the power go, the text is found again.
    let path = open.workspace.root + "/note-" + id + ".txt"
    printOutput(state.painter.erase())
    terminal.leave()
    defer {
      terminal.enter()
      printOutput(state.painter.startOver())
    }
    do {
      try open.workspace.write(Array(text.utf8), to: path)
      guard runEditor(editor, on: path) else {
        state.trouble = state.face.texts("rich.editor-failed", ["path": path])
        return
      }
      let edited = String(decoding: try open.workspace.read(path), as: UTF8.self)
      let trimmed = edited.hasSuffix("\n") ? String(edited.dropLast()) : edited
      state.session.edited(trimmed, at: utcTime())
      try save(&state)
      if state.trouble == nil { removeFile(path) }
    } catch let error as WorkspaceError {
      state.trouble = Failure(error).lines(state.face.texts)
    } catch {
      state.trouble = state.face.texts("rich.editor-failed", ["path": path])
    }
  }

  /// The last screen goes; what it recorded is said below what was there before.
  private func leave(_ state: inout ScreenState, signal: Int32?) throws {
    state.session.keepTyping(at: utcTime())
    // Saved first: the terminal may be gone, and with it whoever writes to it.
    let saved = Result { try state.record.save(unsaved: state.session.interview.assessment) }
    printOutput(state.painter.erase())
    terminal.leave()
    try saved.get()
    guard let signal else {
      return farewell(state.record, state.session.interview, open, state.face.texts)
    }
    if state.record.holdsAnything {
      open.session.say([state.face.texts("assess.interrupted", ["path": state.record.path])])
    }
    throw ExitStatus(signal: signal)
  }
}

/// What changes while the screen session runs.
private struct ScreenState {
  var session: RichSession
  var record: AssessmentRecord
  var face: RichFace
  var painter: FramePainter
  /// What is shown until it is over.
  var trouble: String?
}
