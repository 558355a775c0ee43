package import ArushaModel
package import ArushaText

/// A form as a document to read: every question with what it asks and why, and its statements by
/// level with their evidence and action.
///
/// - Parameter factors: those to show; all where empty.
package func formReport(
  _ form: Questionnaire, factors: Set<Int> = [], _ texts: Texts
) -> Report {
  let shown = form.forms.filter { factors.isEmpty || factors.contains($0.factor) }
  let questions = shown.flatMap(\.questions)
  let criteria = questions.flatMap(\.criteria)
  var blocks: [Block] = [
    .paragraph(
      texts(
        "show.size",
        [
          "questions": texts("show.questions", count: questions.count),
          "criteria": texts("show.criteria", count: criteria.count),
        ]))
  ]
  if !form.untranslated.isEmpty {
    blocks.append(
      .paragraph(texts("report.untranslated", count: form.untranslated.count)))
  }
  for factor in shown {
    blocks.append(
      .heading(
        1, texts("factor.numbered", ["number": String(factor.factor), "name": factor.title])))
    blocks += factor.questions.flatMap { questionBlocks($0, texts) }
  }
  return Report(
    title: form.title,
    subtitle: texts("show.edition", ["id": form.id, "edition": form.edition]),
    language: texts.language.rawValue, blocks: blocks)
}

private func questionBlocks(_ question: Question, _ texts: Texts) -> [Block] {
  var marks = [texts("show.risk.\(question.risk.rawValue)")]
  if question.isKey { marks.append(texts("show.key")) }
  if question.isCritical { marks.append(texts("show.critical")) }
  if let when = question.when {
    marks.append(texts("show.when", ["questions": texts.list(when.questions.sorted())]))
  }
  var blocks: [Block] = [
    .heading(2, "\(question.id) \(question.title)", anchor: question.id.lowercased()),
    .paragraph(question.ask), .paragraph(question.why),
    .paragraph(texts.joined(marks)),
  ]
  guard question.hasLevels else {
    return blocks + [.paragraph(texts("show.kind.\(question.kind.name.rawValue)"))]
      + (question.kind.options.isEmpty
        ? [] : [.bullets(question.kind.options.map { Item(Prose($0.label)) })])
  }
  for level in 1...4 {
    let own = question.criteria.filter { $0.level == level }
    guard !own.isEmpty else { continue }
    blocks += [
      .heading(
        3,
        texts("level.numbered", ["level": String(level), "name": texts("level.\(level)")])),
      .bullets(own.map { item($0, texts) }),
    ]
  }
  return blocks
}

private func item(_ criterion: Criterion, _ texts: Texts) -> Item {
  let action = criterion.action
  let duration = texts(
    "plan.table.duration", count: action.months,
    ["effort": texts("effort.\(action.effort.rawValue)")])
  var details = [
    Prose(texts("show.evidence", ["text": criterion.evidence])),
    Prose(texts("show.action", ["text": action.summary])),
    Prose(texts("show.lead", ["lead": action.lead, "duration": duration])),
    Prose(texts("show.indicator", ["text": action.indicator])),
  ]
  if !action.needs.isEmpty {
    details.append(Prose(texts("show.needs", ["ids": texts.list(action.needs)])))
  }
  return Item(
    Prose([
      .code(criterion.id),
      .text(" (\(texts("aspect.\(criterion.aspect.rawValue)"))) \(criterion.text)"),
    ]), items: details)
}
