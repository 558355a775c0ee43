package import ArushaModel
import ArushaText

/// The action plan as a document: an overview by factor in landscape, then a sheet per action with
/// its chain down to the source's lines.
package func planReport(
  _ basis: ReportBasis, _ plan: ActionPlan, layout: ReportLayout = .usual(.actionPlan)
) -> Report {
  let texts = basis.texts
  let actions = basis.disclosed(plan).actions.filter { $0.status != .rejected }
  guard !actions.isEmpty else {
    return basis.report(
      texts("report.kind.action-plan"), subtitle: basis.assessment.administration,
      [.paragraph(texts(basis.audience == .internal ? "plan.empty" : "plan.none-public"))]
        + basis.leftOutBlocks(layout))
  }
  let parts: [String: () -> [Block]] = [
    "introduction": {
      [
        .paragraph(texts("plan.introduction", count: actions.count)),
        .callout(.limit, texts("plan.guesses-title"), [.paragraph(texts("plan.guesses"))]),
      ]
    },
    "overview": {
      [
        .landscape([
          .heading(1, texts("plan.overview"), anchor: "overview"), basis.planTable(actions),
        ])
      ]
    },
    "actions": {
      [.heading(1, texts("plan.sheets"), anchor: "actions")]
        + actions.flatMap { basis.actionSheet($0, among: actions) }
    },
    "limits": basis.peerLimits,
  ]
  return basis.report(
    texts("report.kind.action-plan"), subtitle: basis.assessment.administration,
    basis.arranged(layout, parts))
}

/// The screen of `arusha plan list`.
package func planScreen(_ basis: ReportBasis, _ plan: ActionPlan) -> Report {
  basis.report(
    basis.texts("report.kind.action-plan"),
    plan.actions.isEmpty
      ? [.paragraph(basis.texts("plan.empty"))] : [basis.planTable(plan.actions)])
}

/// The screen of `arusha plan show`.
package func actionScreen(
  _ basis: ReportBasis, _ action: PlannedAction, among plan: ActionPlan
) -> Report {
  basis.report(action.id, basis.actionSheet(action, among: plan.actions))
}

extension ReportBasis {
  func planTable(_ actions: [PlannedAction]) -> Block {
    let factors = Array(Set(actions.map(\.factor))).sorted()
    let rows = factors.flatMap { factor in
      [Row(group: Prose(factorName(factor)))]
        + actions.filter { $0.factor == factor }
        .sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }.map(planRow)
    }
    return .table(
      Table(
        caption: texts("plan.table.caption"),
        columns: [
          Column(texts("plan.table.action"), width: 4),
          Column(texts("plan.table.activity"), width: 8),
          Column(texts("plan.table.lead"), width: 3),
          Column(texts("plan.table.months"), alignment: .center, width: 2),
          Column(texts("plan.table.indicator"), width: 5),
          Column(texts("plan.table.verification"), width: 4),
          Column(texts("plan.table.status"), width: 2),
          .number(texts("plan.table.rank"), width: 1),
        ],
        rows: rows))
  }

  private func planRow(_ action: PlannedAction) -> Row {
    Row(
      header: Cell([
        Prose([.link(action.id, to: action.id)]),
        Prose(texts("action-kind.\(action.kind.rawValue)")),
      ]),
      [
        Cell(worded(action).activity), Cell(worded(action).lead),
        Cell(
          texts(
            "plan.table.duration", count: action.months,
            ["effort": texts("effort.\(action.effort.rawValue)")])),
        Cell(worded(action).indicator), Cell(worded(action).verification),
        Cell(texts("action-status.\(action.status.rawValue)")),
        Cell(action.rank.map { texts.number($0) } ?? ""),
      ])
  }

  func actionSheet(_ stored: PlannedAction, among actions: [PlannedAction]) -> [Block] {
    let action = worded(stored)
    var fields = [
      Definition(texts("plan.field.objective"), action.objective),
      Definition(texts("plan.field.kind"), texts("action-kind.\(action.kind.rawValue)")),
      Definition(texts("plan.field.lead"), action.lead),
      Definition(
        texts("plan.field.duration"),
        texts(
          "plan.table.duration", count: action.months,
          ["effort": texts("effort.\(action.effort.rawValue)")])),
    ]
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { fields.append(Definition(texts(key), text)) }
    }
    add("plan.field.start", action.start.map { texts.date($0) })
    add("plan.field.due", action.due.map { texts.date($0) })
    add("plan.field.deliverable", action.deliverable)
    add("plan.field.supporting", action.supporting.joined(separator: ", "))
    add("plan.field.cost", action.cost)
    add("plan.field.funding", action.funding)
    add("plan.field.indicator", action.indicator)
    add("plan.field.outcome", action.outcome)
    add("plan.field.verification", action.verification)
    add("plan.field.needs", action.needs.joined(separator: ", "))
    add(
      "plan.field.priority",
      action.rank.map { rank in
        texts("sheet.rank", ["rank": String(rank), "why": action.reason])
      })
    add("plan.field.status", texts("action-status.\(action.status.rawValue)"))
    add("plan.field.progress", action.progress)
    add("plan.field.comments", action.comments)
    add("plan.field.disclosure", texts("disclosure.\(action.disclosure.rawValue)"))
    return [
      .heading(
        2,
        texts("plan.sheet-title", ["id": action.id, "question": questionTitle(action.question)]),
        anchor: action.id), .paragraph(action.activity), .definitions(fields),
    ] + chain(of: action)
  }

  /// Action → criterion → practice → quotation → line of the source.
  private func chain(of action: PlannedAction) -> [Block] {
    let criteria = action.criteria.map { id in
      Item(
        Prose([.code(id), .text(" "), .text(questionnaire.criterion(id)?.criterion.text ?? "")]),
        items: (questionnaire.criterion(id)?.criterion.practices ?? []).compactMap { code in
          peers.practice(code).map {
            Prose([.code(code), .text(" "), .text($0.label.text(in: language).text)])
          }
        })
    }
    var blocks: [Block] = [
      .paragraph(Prose([.strong(texts("plan.chain"))])), .bullets(criteria),
    ]
    let chosen = action.quotations.prefix(2).compactMap { peers.response($0) }
    for response in chosen {
      let stances = response.practices.filter { action.practices.contains($0.code) }.map(\.stance)
      let stance = Stance.allCases.first { stances.contains($0) } ?? response.stance
      blocks.append(quotation(response, stance: stance))
    }
    let rest = action.quotations.dropFirst(chosen.count)
    if !rest.isEmpty {
      blocks.append(
        .paragraph(texts("plan.more-quotations", ["ids": rest.joined(separator: ", ")])))
    }
    return blocks
  }
}
