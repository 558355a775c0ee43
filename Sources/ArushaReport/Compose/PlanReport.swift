package import ArushaModel
package import ArushaPlanning
import ArushaText

/// The action plan as a document: an overview by factor in landscape, then a sheet per action with
/// its chain down to the source's lines.
package func planReport(
  _ basis: ReportBasis, _ plan: ActionPlan, layout: ReportLayout = .usual(.actionPlan)
) -> Report {
  let texts = basis.texts
  let actions = basis.disclosed(plan).actions.filter {
    $0.status != .rejected && $0.status != .dropped
  }
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
        + actions.flatMap { action in
          [.heading(2, basis.title(of: action), anchor: action.id)]
            + basis.actionSheet(action, among: actions)
        }
    },
    "limits": basis.peerLimits,
  ]
  return basis.report(
    texts("report.kind.action-plan"), subtitle: basis.assessment.administration,
    basis.arranged(layout, parts))
}

/// The screen of `arusha plan list`.
package func planScreen(
  _ basis: ReportBasis, _ plan: ActionPlan, showing selection: PlanSelection = PlanSelection()
) -> Report {
  let actions = plan.actions.filter(selection.contains)
  let words = plan.actions.isEmpty ? "plan.empty" : "plan.none-chosen"
  return basis.report(
    basis.texts("report.kind.action-plan"),
    actions.isEmpty ? [.paragraph(basis.texts(words))] : [basis.planTable(actions)])
}

/// An action in the review: what it is, without what is the same for all of them.
package func reviewScreen(
  _ basis: ReportBasis, _ action: PlannedAction, among plan: ActionPlan
) -> Report {
  Report(
    title: basis.title(of: action), language: basis.language, details: [], disclaimer: "",
    blocks: basis.actionSheet(action, among: plan.actions))
}

/// The screen of `arusha plan show`.
package func actionScreen(
  _ basis: ReportBasis, _ action: PlannedAction, among plan: ActionPlan, withHistory: Bool = false
) -> Report {
  basis.report(
    basis.title(of: action),
    basis.actionSheet(action, among: plan.actions)
      + (withHistory ? basis.history(of: action) : []))
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
        Cell(status(of: action)),
        // What others wait for, and what she added herself, have no place among the gaps.
        Cell(action.rank.map { texts.number($0) } ?? "–"),
      ])
  }
}
