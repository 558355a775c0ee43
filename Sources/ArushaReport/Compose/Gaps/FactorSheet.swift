import ArushaAnalysis
import ArushaModel
import ArushaPlanning
import ArushaText
import ArushaWords

extension ReportBasis {
  /// One factor opened down to its criteria, their evidence and the peers' words.
  ///
  /// - Parameter told: what earlier sheets of the document have told, and need not be told again.
  func factorSheet(_ form: FactorForm, _ told: inout ToldBefore) -> [Block] {
    let sheets = form.questions.flatMap { sheet($0, &told) }
    guard !sheets.isEmpty else { return [] }
    return [.heading(2, factorName(form.factor), anchor: "answers-\(form.factor)")] + sheets
  }

  /// Nothing where the question is out of the assessment's scope.
  func sheet(_ question: Question, _ told: inout ToldBefore) -> [Block] {
    guard assessment.scope == .full || question.isKey else { return [] }
    guard let analysed = analysis.question(question.id) else { return valueSheet(question) }
    return questionSheet(analysed, question, &told)
  }

  /// A question of another kind than criteria: what was answered, which has no level.
  private func valueSheet(_ question: Question) -> [Block] {
    let answer = assessment.answers[question.id]
    var summary = [
      Definition(
        texts("sheet.state"), texts("state.\(answer?.status.rawValue ?? "open")"))
    ]
    if let value = answer?.value, answer?.status == .answered {
      summary.append(Definition(texts("sheet.answer"), texts.words(of: value, answering: question)))
    }
    return [
      .heading(3, question.title, anchor: question.id),
      .paragraph(Prose([.code(question.id), .text(" "), .text(question.ask)])),
      .definitions(summary),
    ] + (answer.map(record) ?? [])
  }

  private func questionSheet(
    _ analysed: QuestionAnalysis, _ question: Question, _ told: inout ToldBefore
  ) -> [Block] {
    var blocks: [Block] = [
      .heading(3, question.title, anchor: question.id),
      .paragraph(Prose([.code(question.id), .text(" "), .text(question.ask)])),
      .definitions(summary(of: analysed, question, told)),
    ]
    if analysed.state == .answered, showsCriteria(of: question) {
      blocks.append(criteriaTable(question))
    }
    if let answer = assessment.answers[question.id] { blocks += record(of: answer) }
    return blocks + peerWords(on: question, &told)
  }

  private func summary(
    of analysed: QuestionAnalysis, _ question: Question, _ told: ToldBefore
  ) -> [Definition] {
    let state = texts("state.\(analysed.state.rawValue)")
    var all: [Definition] = []
    if analysed.state == .answered {
      all.append(
        Definition(
          texts("sheet.state"),
          texts(
            "sheet.levels",
            [
              "state": state, "evidenced": named(analysed.evidencedLevel),
              "declared": named(analysed.level), "target": named(analysed.target),
            ])))
    } else {
      all.append(Definition(texts("sheet.state"), state))
      all.append(Definition(texts("sheet.target"), named(analysed.target)))
    }
    if let reason = target.reason(for: question), reason != told.usualReason {
      all.append(Definition(texts("sheet.target-reason"), reason))
    }
    if let priority = analysed.priority {
      all.append(
        Definition(
          texts("sheet.priority"),
          texts(
            "sheet.rank",
            ["rank": String(priority.rank), "why": priorityReason(priority, texts)])))
    }
    return all
  }

  private func criteriaTable(_ question: Question) -> Block {
    let reading = QuestionReading(question: question, answer: assessment.answers[question.id])
    return .table(
      Table(
        caption: texts("sheet.criteria.caption", ["question": question.id]),
        columns: [
          .number(texts("sheet.criteria.level")),
          Column(texts("sheet.criteria.criterion"), width: 10),
          Column(texts("sheet.criteria.aspect"), width: 2),
          Column(texts("sheet.criteria.state"), width: 2),
        ],
        rows: question.criteria.map { criterion in
          Row([
            Cell(String(criterion.level)),
            Cell(Prose([.code(criterion.id), .text(" " + criterion.text)])),
            Cell(texts("aspect.\(criterion.aspect.rawValue)")),
            Cell(texts("criterion.\(word(reading.criterion(criterion.id)))")),
          ])
        }))
  }

  private func word(_ reading: CriterionReading?) -> String {
    switch reading {
    case .met: "met"
    case .unmet: "unmet"
    case .unknown, nil: "unknown"
    }
  }

  /// The evidence, the reason and the note of an answer.
  private func record(of answer: Answer) -> [Block] {
    var all: [Definition] = []
    if answer.status == .answered, answer.value == nil {
      all.append(Definition(texts("sheet.grade"), texts("grade.\(answer.grade.rawValue)")))
    }
    for item in answer.evidence {
      let parts = [item.title, item.reference, item.date.map { texts.date($0) }].compactMap(\.self)
      all.append(Definition(texts("sheet.evidence"), parts.joined(separator: " · ")))
    }
    if let reason = answer.reason { all.append(Definition(texts("sheet.reason"), reason)) }
    if let note = answer.note { all.append(Definition(texts("sheet.note"), note)) }
    if let by = answer.by {
      all.append(
        Definition(
          texts("sheet.by"),
          texts("sheet.by-at", ["by": by, "at": answer.at.map { texts.date($0) } ?? ""])))
    }
    return all.isEmpty ? [] : [.definitions(all)]
  }
}
