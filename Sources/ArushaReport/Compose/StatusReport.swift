import ArushaAnalysis
package import ArushaModel
import ArushaText

/// The screen of `arusha status`: questions by factor and state, what is unfinished, the plan.
package func statusScreen(_ basis: ReportBasis, plan: ActionPlan) -> Report {
  let texts = basis.texts
  let assessment = basis.assessment
  let questions = readAnswers(questionnaire: basis.questionnaire, assessment: assessment)
  let states = QuestionState.allCases.filter { state in questions.contains { $0.state == state } }
  let applicable = questions.count { $0.state.isApplicable }
  var blocks: [Block] = [
    .paragraph(
      texts(
        "status.answered",
        [
          "answered": texts.number(questions.count { $0.state == .answered }),
          "applicable": texts.number(applicable),
        ])),
    .table(
      Table(
        caption: texts("status.table"),
        columns: [Column(texts("status.factor"), width: 5)]
          + states.map { .number(texts("state.\($0.rawValue)"), width: 2) },
        rows: basis.questionnaire.forms.map { form in
          Row(
            header: Cell(basis.factorName(form.factor)),
            states.map { state in
              let count = questions.count {
                $0.question.factor == form.factor && $0.state == state
              }
              return Cell(count == 0 ? "" : texts.number(count))
            })
        })),
  ]
  let inScope = Set(questions.map(\.question.id))
  let drafts = assessment.drafts.keys.filter(inScope.contains).count
  if drafts > 0 { blocks.append(.paragraph(texts("status.drafts", count: drafts))) }
  let flags = questions.map(\.question.id).filter {
    (assessment.drafts[$0] ?? assessment.answers[$0])?.flag == true
  }
  if !flags.isEmpty {
    blocks.append(
      .paragraph(
        texts("status.flags", count: flags.count, ["ids": flags.joined(separator: ", ")])))
  }
  blocks.append(
    .paragraph(
      plan.actions.isEmpty
        ? texts("status.no-plan") : texts("status.plan", count: plan.actions.count)))
  return basis.report(texts("status.title"), blocks)
}
