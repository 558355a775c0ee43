import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// How many questions of each factor rose, fell and stayed, and from which level to which.
  func transitions(_ comparison: YearComparison) -> [Block] {
    let all = comparison.transitions
    guard !all.isEmpty else { return [] }
    let rows = all.map { factor in
      Row(
        header: Cell(factor.factor == 0 ? texts("factor.0") : factorName(factor.factor)),
        [
          Cell(texts.number(factor.raised)), Cell(texts.number(factor.lowered)),
          Cell(texts.number(factor.same)), Cell(texts.number(factor.open)),
          Cell(texts.joined(factor.moves.filter { $0.from != $0.to }.map(words))),
        ])
    }
    return [
      .heading(1, texts("years.transitions.title"), anchor: "transitions"),
      .table(
        Table(
          caption: texts("years.transitions.caption"),
          columns: [
            Column(texts("gaps.factors.factor"), width: 5),
            .number(texts("years.transitions.raised"), width: 2),
            .number(texts("years.transitions.lowered"), width: 2),
            .number(texts("years.transitions.same"), width: 2),
            .number(texts("years.transitions.open"), width: 2),
            Column(texts("years.transitions.moves"), width: 6),
          ], rows: rows)),
    ]
  }

  /// `0 → 1: CUL-04`
  private func words(_ move: FactorTransitions.Move) -> String {
    texts(
      "export.label",
      [
        "label": texts(
          "years.arrow", ["earlier": plain(move.from), "later": plain(move.to)]),
        "value": move.questions.joined(separator: ", "),
      ])
  }

  /// Targets that are not the same for both periods; what moved a target moves no practice.
  func movedTargets(_ comparison: YearComparison) -> [Block] {
    let moved = comparison.movedTargets
    guard !moved.isEmpty else { return [] }
    return [
      .heading(1, texts("years.targets.title"), anchor: "targets"),
      .paragraph(texts("years.targets.reading")),
      .bullets(
        moved.map { item in
          Item(
            Prose([
              .code(item.question), .text(" "), .text(questionTitle(item.question)),
              .text(
                " "
                  + texts("years.arrow", ["earlier": String(item.from), "later": String(item.to)])
              ),
            ]))
        }),
    ]
  }

  /// Levels that moved by two or more, with the note that explains them or the request for one.
  func largeMoves(_ comparison: YearComparison) -> [Block] {
    let moves = comparison.largeMoves
    guard !moves.isEmpty else { return [] }
    return [
      .heading(1, texts("years.large.title"), anchor: "explanations"),
      .bullets(
        moves.map { change in
          let note = assessment.answers[change.id]?.note ?? ""
          return Item(
            Prose([
              .code(change.id), .text(" "), .text(questionTitle(change.id)),
              .text(
                " "
                  + texts(
                    "years.large.moved",
                    [
                      "declared": arrow(change.earlier.level, change.later.level),
                      "shown": arrow(change.earlier.evidencedLevel, change.later.evidencedLevel),
                    ])),
            ]),
            items: [
              Prose(
                note.allSatisfy(\.isWhitespace)
                  ? texts("years.large.ask") : texts("years.large.note", ["note": note]))
            ])
        }),
    ]
  }

  private func arrow(_ before: Int?, _ now: Int?) -> String {
    texts("years.arrow", ["earlier": plain(before), "later": plain(now)])
  }

  /// What the plan tells as done, beside what has moved.
  func followUp(_ followUp: PlanFollowUp) -> [Block] {
    var items: [Item] = []
    if !followUp.doneNotMoved.isEmpty {
      items.append(
        Item(
          Prose(texts("years.plan.done-not-moved", count: followUp.doneNotMoved.count)),
          items: followUp.doneNotMoved.map { item in
            Prose([
              .code(item.action), .text(" (" + item.criteria.joined(separator: ", ") + ")"),
            ])
          }))
    }
    if !followUp.movedWithoutAction.isEmpty {
      items.append(
        Item(
          Prose(
            texts("years.plan.moved-without", count: followUp.movedWithoutAction.count)),
          items: [Prose(followUp.movedWithoutAction.joined(separator: ", "))]))
    }
    guard followUp.hasEarlierActions else {
      return [
        .heading(1, texts("years.plan.title"), anchor: "plan"),
        .paragraph(texts("years.plan.none-earlier")),
      ] + (items.isEmpty ? [] : [.bullets(items)])
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(1, texts("years.plan.title"), anchor: "plan"),
      .paragraph(texts("years.plan.reading")), .bullets(items),
    ]
  }
}
