import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// A sheet a factor: where it stands, each question as a bar, how its criteria are answered, and
  /// its gaps in order.
  func factorSheets() -> [Block] {
    [.pageBreak, .heading(1, texts("gaps.sheets.title"), anchor: "sheets")]
      + questionnaire.forms.flatMap(factorOverviewSheet)
  }

  private func factorOverviewSheet(_ form: FactorForm) -> [Block] {
    let questions = analysis.questions.filter { $0.factor == form.factor }
    guard !questions.isEmpty else { return [] }
    let gaps = analysis.ranked.filter { $0.factor == form.factor }
    let name = factorName(form.factor)
    var bars = questionBars(questions)
    // Named after its factor: of ten charts, each can be told from the others.
    bars.title = texts("export.label", ["label": bars.title, "value": name])
    var blocks: [Block] = [
      .heading(2, name, anchor: "factor-\(form.factor)"),
      .levelBars(bars),
      .chart(.heat(criteriaMap(questions, of: name))),
    ]
    if gaps.isEmpty {
      blocks.append(.paragraph(texts("sheet.no-gap")))
    } else {
      blocks.append(.paragraph(Prose([.strong(texts("sheet.gaps"))])))
      blocks.append(.bullets(gaps.map(gapItem)))
    }
    return blocks
  }

  func questionLabel(_ id: String) -> String {
    texts("sheet.question-label", ["id": id, "title": questionTitle(id)])
  }

  /// How the criteria of each question and level are answered. A critical question's are not shown
  /// outside the administration.
  private func criteriaMap(_ questions: [QuestionAnalysis], of factor: String) -> HeatMap {
    HeatMap(
      title: texts("heat.title", ["factor": factor]), rowHeading: texts("gaps.ranked.question"),
      columns: (1...4).map { texts("heat.level", ["level": String($0)]) },
      series: [
        Series(texts("heat.full"), .full), Series(texts("heat.half"), .half),
        Series(texts("heat.none"), .empty), Series(texts("heat.unknown"), .unknown),
      ],
      rows: questions.map { analysed in
        let question = questionnaire.question(analysed.id)
        let cells = (1...4).map { level in
          question.flatMap { heatCell($0, level, state: analysed.state) }
        }
        return HeatMap.Line(questionLabel(analysed.id), cells)
      })
  }

  private func heatCell(
    _ question: Question, _ level: Int, state: QuestionState
  ) -> HeatMap.Cell? {
    let criteria = question.criteria(at: level)
    guard state.isApplicable, !criteria.isEmpty, showsCriteria(of: question) else { return nil }
    guard state == .answered else {
      return HeatMap.Cell(texts("heat.not-known"), .unknown)
    }
    let reading = QuestionReading(question: question, answer: assessment.answers[question.id])
    let read = criteria.map { reading.criterion($0.id) ?? .unknown }
    let met = read.count { $0 == .met }
    let unknown = read.count { $0 == .unknown }
    let words = texts(
      unknown > 0 ? "heat.part-unknown" : "heat.part",
      ["met": String(met), "all": String(criteria.count)])
    if met == criteria.count { return HeatMap.Cell(words, .full) }
    if met > 0 { return HeatMap.Cell(words, .half) }
    return HeatMap.Cell(words, unknown == criteria.count ? .unknown : .empty)
  }

  private func gapItem(_ gap: QuestionAnalysis) -> Item {
    Item(
      Prose([
        .link(questionLabel(gap.id), to: gap.id),
        .text(" "),
        .text(
          texts(
            "sheet.gap",
            [
              "rank": gap.priority.map { texts.number($0.rank) } ?? "",
              "parts": parts(of: gap).joined(separator: ", "),
            ])),
      ]))
  }

  /// Every question with its answer, criteria, evidence and what peers told.
  func answerAnnex() -> [Block] {
    var told = ToldBefore(usualReason: target.reasons["default"])
    var blocks: [Block] = [.pageBreak, .heading(1, texts("gaps.annex.title"), anchor: "annex")]
    if let reason = told.usualReason {
      blocks.append(.paragraph(texts("gaps.annex.target-reason", ["reason": reason])))
    }
    return blocks + questionnaire.forms.flatMap { factorSheet($0, &told) }
  }
}
