import ArgumentParser
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha redact QUESTION`: takes words out of an answer and its history, for good.
struct RedactCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "redact", abstract: abstract("redact"))
  }

  @Argument(help: help("redact.question"))
  var question: String

  @Option(help: help("assess.questionnaire"))
  var questionnaire: String?

  @Option(help: help("assess.by"))
  var by: String?

  @Flag(help: help("redact.yes"))
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let lock = try open.workspace.lock()
    try redact(open, session)
    lock.release()
  }

  private func redact(_ open: OpenWorkspace, _ session: Session) throws {
    var record = try AssessmentRecord(
      open, period: open.period(), scope: .full, questionnaire: questionnaire)
    let questions = record.edition.base.questions
    guard let asked = questions.first(where: { $0.id.lowercased() == question.lowercased() }) else {
      throw Failure(
        .usage, "unknown-question",
        [
          "id": question,
          "near": nearestName(to: question, among: questions.map(\.id)) ?? questions.first?.id
            ?? "",
        ])
    }
    let isText = asked.kind == .text
    let texts = session.texts
    var assessment = record.assessment
    guard
      ([assessment.answers[asked.id], assessment.drafts[asked.id]]
        + assessment.archive.filter { $0.question == asked.id }.map(\.answer))
        .contains(where: { $0?.holdsWords(isText: isText) == true })
    else {
      session.say([texts("redact.nothing", ["question": asked.id])])
      return
    }
    guard try isMeant(asked, session) else {
      session.say([texts("redact.kept")])
      return
    }
    let mark = texts("redact.mark", ["date": localDate(), "by": by ?? texts("redact.nobody")])
    assessment.answers[asked.id] = assessment.answers[asked.id]?
      .redacted(mark: mark, isText: isText)
    assessment.drafts[asked.id] = assessment.drafts[asked.id]?
      .redacted(mark: mark, isText: isText)
    assessment.archive = assessment.archive.map { kept in
      var kept = kept
      if kept.question == asked.id {
        kept.answer = kept.answer.redacted(mark: mark, isText: isText)
      }
      return kept
    }
    try record.save(assessment)
    session.say([
      texts("redact.done", ["question": asked.id, "path": printableLine(record.path)]),
      texts("redact.elsewhere"),
    ])
  }

  /// It cannot be taken back: so it is asked, unless it was said on the command line.
  private func isMeant(_ asked: Question, _ session: Session) throws -> Bool {
    if yes { return true }
    guard !common.noInput else { throw Failure(.usage, "input-needed", ["option": "--yes"]) }
    let word = session.texts("redact.word")
    printOutput(
      session.texts("redact.ask", ["question": asked.id, "title": asked.title, "word": word])
        + "\n> ")
    var input = LineInput(descriptor: 0, signals: SignalWatch())
    guard case .line(let line, _) = input.next() else { return false }
    return folded(line) == folded(word)
  }
}
