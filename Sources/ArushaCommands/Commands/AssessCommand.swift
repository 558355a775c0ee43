import ArgumentParser
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha assess`: the guided session, or answers from a file.
struct AssessCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "assess", abstract: abstract("assess"))
  }

  @Flag(help: help("assess.express"))
  var express = false

  @Option(help: help("assess.factor"))
  var factor: [Int] = []

  @Option(help: help("assess.only"))
  var only: [SessionScope.Part] = []

  @Option(help: help("assess.questionnaire"))
  var questionnaire: String?

  @Option(help: help("assess.from"))
  var from: String?

  @Flag(help: help("assess.plain"))
  var plain = false

  @Option(help: help("assess.answers"))
  var answers: String?

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    if let bad = factor.first(where: { !(1...10).contains($0) }) {
      throw Failure(.usage, "bad-factor", ["factor": String(bad), "first": "1"])
    }
    let lock = try open.workspace.lock()
    try record(open, session)
    lock.release()
  }

  private func record(_ open: OpenWorkspace, _ session: Session) throws {
    let period = try open.askedPeriod() ?? Period(year: Int(localDate().prefix(4)) ?? 0)
    var record = try AssessmentRecord(
      open, period: period, scope: express ? .express : .full,
      questionnaire: questionnaire)
    if let answers {
      try importAnswers(answers, into: &record, open, session)
      return
    }
    guard !common.noInput else {
      throw Failure(.usage, "input-needed", ["option": "--answers FILE"])
    }
    try GuidedSession(
      record: record,
      scope: SessionScope(keyOnly: express, factors: Set(factor), parts: Set(only)), role: by,
      from: try earlierPeriod(), isPlain: plain, open: open
    ).run()
  }

  private func earlierPeriod() throws -> Period? {
    guard let from else { return nil }
    guard let period = Period(from) else { throw Failure(.usage, "bad-period", ["period": from]) }
    return period
  }

  /// Says what the answers contradict; where a check refuses one, none is recorded.
  private func objections(
    _ found: [(question: String, check: AnswerCheck)], _ session: Session
  ) throws {
    for (question, check) in found {
      printError(
        session.texts(
          check.refuses ? "assess.import-refused" : "assess.import-doubted",
          ["question": question, "reason": printableLine(check.message ?? check.expression)]) + "\n"
      )
    }
    if found.contains(where: \.check.refuses) {
      throw Failure(.unreadable, "answers-refused")
    }
  }

  /// What a working group filled in; every place that could not be understood is told.
  private func formAnswers(
    _ bytes: [UInt8], _ path: String, _ record: AssessmentRecord, _ session: Session
  ) throws -> [String: Answer] {
    let form = FormAnswers(
      try session.filledForm(bytes, path), questionnaire: record.edition.base,
      texts: session.texts)
    if !form.problems.isEmpty {
      let title = session.texts("form-answers.title", ["file": printableLine(path)])
      printError(([title] + form.problems.map { "  " + $0 }).map { $0 + "\n" }.joined())
    }
    return form.answers
  }

  /// The scripted twin of the session.
  private func importAnswers(
    _ path: String, into record: inout AssessmentRecord, _ open: OpenWorkspace,
    _ session: Session
  ) throws {
    let isForm = path.lowercased().hasSuffix(".docx")
    let bytes = isForm ? try DurableFile.read(path, limit: 32 << 20) : try session.read(path)
    let isAssessment = !isForm && schemaKind(of: bytes, file: path) == "assessment"
    let given =
      isForm
      ? try formAnswers(bytes, path, record, session)
      : try session.value(readAnswers(bytes, file: path, questionnaire: record.edition.base))
    let merge = AnswerImport(
      given: given, questionnaire: record.edition.base, onlyOpen: isAssessment, by: by,
      at: utcTime())
    let (assessment, recorded, clashes) = merge.applied(to: record.assessment)
    if recorded.isEmpty, clashes.isEmpty {
      printOutput(session.texts("assess.nothing-imported", ["file": printableLine(path)]) + "\n")
      return
    }
    try objections(merge.objections(to: recorded, in: assessment), session)
    try record.save(withDigests(assessment, of: recorded, open))
    for question in clashes {
      printError(
        session.texts("assess.clash", ["question": question, "file": printableLine(path)]) + "\n")
    }
    printOutput(
      session.texts(
        "assess.imported", count: recorded.count, ["file": printableLine(path)]) + "\n"
        + session.texts("assess.saved", ["path": printableLine(record.path)]) + "\n")
  }

  /// The files that the recorded answers name are taken as they are now, as in the session.
  private func withDigests(
    _ assessment: Assessment, of recorded: [String], _ open: OpenWorkspace
  ) -> Assessment {
    var result = assessment
    for id in recorded {
      for index in (result.answers[id]?.evidence ?? []).indices {
        guard let item = result.answers[id]?.evidence[index], item.sha256 == nil,
          let reference = item.reference
        else { continue }
        result.answers[id]?.evidence[index].sha256 = open.workspace.digest(ofEvidence: reference)
      }
    }
    return result
  }
}

extension SessionScope.Part: ExpressibleByArgument {}
