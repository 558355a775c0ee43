import ArushaAnalysis
package import ArushaModel
import ArushaPlanning
import ArushaText

/// The screen of `arusha gaps --explain QUESTION`: how each number of a question was come by, one
/// step a line, so that it can be done again with a pencil.
///
/// - Parameter question: of the assessment's scope.
package func explainScreen(_ basis: ReportBasis, question: Question) -> Report {
  let texts = basis.texts
  let readings = readAnswers(questionnaire: basis.questionnaire, assessment: basis.assessment)
  guard let reading = readings.first(where: { $0.question.id == question.id }),
    let analysed = basis.analysis.question(question.id)
  else {
    return basis.report(
      question.id, [.paragraph(question.title), .paragraph(texts("explain-gap.no-level"))])
  }
  var blocks: [Block] = [.paragraph(Prose([.strong(question.title)])), .paragraph(question.ask)]
  if reading.state == .answered {
    blocks += [
      .heading(1, texts("explain-gap.level")), .bullets(basis.levelSteps(reading)),
      .paragraph(basis.levelResult(analysed)),
      .heading(1, texts("explain-gap.evidence")),
      .paragraph(basis.evidenceResult(reading, analysed)),
    ]
  } else {
    blocks.append(
      .paragraph(
        texts(
          reading.state.isApplicable ? "explain-gap.unanswered" : "explain-gap.leaves",
          ["state": texts("state.\(reading.state.rawValue)")])))
  }
  blocks += [
    .heading(1, texts("sheet.target")), .paragraph(basis.targetResult(analysed, question)),
  ]
  if reading.state == .answered {
    blocks += [.heading(1, texts("explain-gap.gap"))] + basis.gapResult(analysed)
  }
  if let priority = analysed.priority {
    blocks +=
      [.heading(1, texts("explain-gap.rank"))]
      + basis.rankResult(priority, question, readings)
  }
  if question.isCritical, reading.state.isApplicable {
    blocks += [
      .heading(1, texts("explain-gap.gate")), .paragraph(basis.gateResult(reading, analysed)),
    ]
  }
  return basis.report(texts("explain-gap.title", ["question": question.id]), blocks)
}

extension ReportBasis {
  /// Level by level, what is met.
  fileprivate func levelSteps(_ reading: QuestionReading) -> [Item] {
    (1...4).map { level in
      let own = zip(reading.question.criteria, reading.criteria).filter { $0.0.level == level }
      let met = own.filter { $0.1 == .met }
      func list(_ key: String, _ wanted: CriterionReading) -> [Prose] {
        own.filter { $0.1 == wanted }.map { criterion, _ in
          Prose([.text(texts(key) + " "), .code(criterion.id), .text(" " + criterion.text)])
        }
      }
      return Item(
        Prose(
          texts(
            "explain-gap.at-level",
            [
              "level": named(level), "met": texts.number(met.count),
              "all": texts.number(own.count),
            ])),
        items: list("explain-gap.unmet", .unmet) + list("explain-gap.unknown", .unknown))
    }
  }

  fileprivate func levelResult(_ analysed: QuestionAnalysis) -> String {
    let level = analysed.level ?? 0
    var text = texts(
      level == 4
        ? "explain-gap.level-all" : level == 0 ? "explain-gap.level-none" : "explain-gap.level-is",
      ["level": named(level), "next": String(min(4, level + 1))])
    if let high = analysed.levelHigh, high > level {
      text += " " + texts("explain-gap.level-high", ["level": named(high)])
    }
    return text
  }

  fileprivate func evidenceResult(
    _ reading: QuestionReading, _ analysed: QuestionAnalysis
  ) -> String {
    let cap = reading.grade.cap
    let isCapped = (analysed.level ?? 0) > cap
    var text = texts(
      isCapped ? "explain-gap.capped" : "explain-gap.not-capped",
      [
        "grade": texts("grade.\(reading.grade.rawValue)"), "cap": String(cap),
        "declared": plain(analysed.level), "shown": plain(analysed.evidencedLevel),
      ])
    if let grade = analysed.parts.evidenceNeeded {
      text += " " + texts("explain-gap.needs", ["grade": texts("grade.\(grade.rawValue)")])
    }
    return text
  }

  fileprivate func targetResult(_ analysed: QuestionAnalysis, _ question: Question) -> String {
    let source =
      target.questions[question.id] != nil
      ? "question" : target.factors[question.factor] != nil ? "factor" : "default"
    let text = texts(
      "explain-gap.target.\(source)",
      [
        "level": named(analysed.target), "profile": target.title,
        "factor": factorName(question.factor),
      ])
    guard let reason = target.reason(for: question) else { return text }
    return text + " " + texts("export.label", ["label": texts("sheet.reason"), "value": reason])
  }

  fileprivate func gapResult(_ analysed: QuestionAnalysis) -> [Block] {
    let shown = analysed.evidencedLevel ?? 0
    guard shown < analysed.target else {
      return [
        .paragraph(
          texts(
            "explain-gap.no-gap", ["shown": String(shown), "target": String(analysed.target)]))
      ]
    }
    return [
      .paragraph(
        texts(
          "explain-gap.distance",
          [
            "target": String(analysed.target), "shown": String(shown),
            "distance": String(analysed.target - shown),
          ])),
      .bullets(parts(of: analysed).map { Item(Prose($0)) }),
    ]
  }

  fileprivate func rankResult(
    _ priority: Priority, _ question: Question, _ readings: [QuestionReading]
  ) -> [Block] {
    let ranked = analysis.ranked
    let unlocks = Unlocks(
      needs: NeedsGraph(questionnaire), questions: readings.filter(\.question.hasLevels),
      target: target)
    let waiting = unlocks.criteria(waitingFor: question).sorted()
    var items = [Prose(priorityReason(priority, texts))]
    if !waiting.isEmpty {
      items.append(
        Prose(
          texts(
            "explain-gap.waiting", count: waiting.count, ["ids": waiting.joined(separator: ", ")])))
    }
    for (offset, key) in [(-1, "explain-gap.after"), (1, "explain-gap.before")] {
      guard let other = ranked.first(where: { $0.priority?.rank == priority.rank + offset }),
        let why = other.priority?.why
      else { continue }
      let column = priority.why.decides(against: why)
      items.append(
        Prose(
          texts(
            key,
            ["question": other.id, "column": texts("explain-gap.column.\(column.rawValue)")])))
    }
    return [
      .paragraph(
        texts(
          "explain-gap.ranks",
          ["rank": String(priority.rank), "all": texts.number(ranked.count)])),
      .bullets(items.map { Item($0) }),
    ]
  }

  fileprivate func gateResult(_ reading: QuestionReading, _ analysed: QuestionAnalysis) -> String {
    let low = reading.evidencedBounds?.low ?? 0
    let key =
      reading.state == .answered ? "explain-gap.gate-answered" : "explain-gap.gate-open"
    var text = texts(key, ["shown": String(low), "gate": String(min(4, low + 1))])
    if analysis.factor(analysed.factor)?.gate?.lowest.question == analysed.id {
      text += " " + texts("explain-gap.gate-sets")
    }
    return text
  }
}
