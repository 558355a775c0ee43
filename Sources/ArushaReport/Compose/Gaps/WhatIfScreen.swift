package import ArushaAnalysis
import ArushaModel
import ArushaText

/// The screen of `arusha gaps --what-if`: what meeting some criteria would change.
package func whatIfScreen(_ basis: ReportBasis, _ whatIf: WhatIf) -> Report {
  let texts = basis.texts
  var blocks: [Block] = [.paragraph(texts("whatif.reading"))]
  if !whatIf.criteria.isEmpty {
    blocks += [
      .paragraph(texts("whatif.assumed")),
      .bullets(
        whatIf.criteria.map { id in
          Item(
            Prose([
              .code(id), .text(" "),
              .text(basis.questionnaire.criterion(id)?.criterion.text ?? ""),
            ]))
        }),
    ]
  }
  for (key, ids) in [
    ("whatif.already-met", whatIf.alreadyMet), ("whatif.without-effect", whatIf.withoutEffect),
    ("whatif.answered-first", whatIf.answeredFirst),
  ] where !ids.isEmpty {
    blocks.append(
      .paragraph(texts(key, count: ids.count, ["ids": ids.joined(separator: ", ")])))
  }
  if !whatIf.questions.isEmpty {
    blocks += [
      .heading(1, texts("whatif.questions")),
      .bullets(whatIf.questions.map(basis.item)),
    ]
  }
  blocks += basis.factorChanges(whatIf)
  blocks.append(
    .paragraph(
      texts(
        "whatif.gaps",
        [
          "before": texts.number(whatIf.before.ranked.count),
          "after": texts.number(whatIf.after.ranked.count),
          "shown": texts.number(whatIf.shown.ranked.count),
        ])))
  return basis.report(texts("whatif.title"), blocks)
}

extension ReportBasis {
  fileprivate func item(_ change: WhatIf.Change) -> Item {
    let (before, after, shown) = (change.before, change.after, change.shown)
    var lines: [Prose] = []
    if before.state != after.state {
      lines.append(
        Prose(
          texts(
            "whatif.state",
            [
              "before": texts("state.\(before.state.rawValue)"),
              "after": texts("state.\(after.state.rawValue)"),
            ])))
    }
    if after.level != nil {
      var declared = texts(
        "whatif.declared", ["before": plain(before.level), "name": named(after.level)])
      if let high = after.levelHigh, high != after.level {
        declared += " " + texts("gaps.ranked.could-be", ["level": String(high)])
      }
      lines.append(Prose(declared))
      lines.append(
        Prose(
          texts(
            "whatif.shown",
            ["before": plain(before.evidencedLevel), "name": named(after.evidencedLevel)])))
    }
    if let grade = change.evidenceNeeded, let level = after.level {
      lines.append(
        Prose(
          texts(
            "whatif.evidence",
            [
              "grade": texts("grade.\(grade.rawValue)"), "level": String(level),
              "now": plain(after.evidencedLevel),
            ])))
    }
    lines.append(Prose(rank(before, after, shown)))
    return Item(
      Prose([.strong(questionTitle(before.id)), .text(" "), .code(before.id)]), items: lines)
  }

  /// Where it ranks, and whether it leaves the gaps.
  private func rank(
    _ before: QuestionAnalysis, _ after: QuestionAnalysis, _ shown: QuestionAnalysis
  ) -> String {
    let old = before.priority.map { String($0.rank) } ?? texts("level.not-known")
    if let rank = after.priority?.rank {
      return texts(
        shown.priority == nil ? "whatif.rank-until-shown" : "whatif.rank",
        ["before": old, "after": String(rank), "target": String(after.target)])
    }
    return after.level == nil
      ? texts("whatif.no-rank") : texts("whatif.closed", ["target": String(after.target)])
  }

  fileprivate func factorChanges(_ whatIf: WhatIf) -> [Block] {
    let rows = whatIf.factors.compactMap { number -> Row? in
      guard let before = whatIf.before.factor(number), let after = whatIf.after.factor(number),
        let shown = whatIf.shown.factor(number)
      else { return nil }
      return Row(
        header: Cell(factorName(number)),
        [before, after, shown].map { Cell(standingWords($0)) })
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(1, texts("whatif.factors")),
      .table(
        Table(
          caption: texts("whatif.factors-caption"),
          columns: [
            Column(texts("gaps.factors.factor"), width: 4),
            Column(texts("whatif.today"), width: 3), Column(texts("whatif.then"), width: 3),
            Column(texts("whatif.then-shown"), width: 3),
          ], rows: rows)),
    ]
  }
}
