package import ArushaModel
import ArushaPlanning
import ArushaText

/// How far the action plan has come: what was done of what was approved, counts by factor, what is
/// planned when, what is late, and a line on each action.
///
/// - Parameter approvals: the plan as it was approved, by day.
package func progressReport(
  _ basis: ReportBasis, _ plan: ActionPlan, approvals: [String: ActionPlan] = [:],
  layout: ReportLayout = .usual(.progress)
) -> Report {
  let texts = basis.texts
  let title = texts("report.kind.progress")
  let actions = basis.disclosed(plan).actions
  let parts: [String: () -> [Block]] = [
    "implementation": { basis.implementation(plan, approvals) },
    "progress": {
      [
        .heading(1, texts("progress.by-factor"), anchor: "progress"),
        .chart(.progress(basis.progressBars(actions))),
      ]
    },
    "timeline": { basis.timeline(actions) },
    "late": { basis.late(actions) },
    "actions": {
      [
        .landscape([
          .heading(1, texts("progress.actions"), anchor: "actions"),
          basis.progressTable(actions),
        ])
      ]
    },
  ]
  guard !actions.isEmpty else {
    let key = basis.audience == .internal ? "plan.empty" : "plan.none-public"
    return basis.report(
      title, subtitle: basis.assessment.administration,
      [.paragraph(texts(key))] + basis.leftOutBlocks(layout))
  }
  return basis.report(
    title, subtitle: basis.assessment.administration, basis.arranged(layout, parts))
}

extension ReportBasis {
  /// The states that occur, the furthest first and darkest.
  private func states(_ actions: [PlannedAction]) -> [(status: ActionStatus, series: Series)] {
    let order = [
      "verified", "done", "under-way", "accepted", "proposed", "postponed", "rejected", "dropped",
    ]
    let tones: [String: Tone] = [
      "verified": .full, "done": .strong, "under-way": .half, "accepted": .light,
      "proposed": .empty,
    ]
    let found = Set(actions.map(\.status))
    let sorted = order.compactMap { name in found.first { $0.rawValue == name } }
    let rest = ActionStatus.allCases.filter { found.contains($0) && !sorted.contains($0) }
    return (sorted + rest).map { status in
      (
        status,
        Series(texts("action-status.\(status.rawValue)"), tones[status.rawValue] ?? .unknown)
      )
    }
  }

  fileprivate func progressBars(_ actions: [PlannedAction]) -> ProgressBars {
    let states = states(actions)
    return ProgressBars(
      title: texts("progress.chart"), rowHeading: texts("gaps.factors.factor"),
      series: states.map(\.series),
      rows: Set(actions.map(\.factor)).sorted().map { factor in
        ProgressBars.Line(
          factorName(factor),
          states.map { state in
            actions.count { $0.factor == factor && $0.status == state.status }
          })
      })
  }

  fileprivate func timeline(_ actions: [PlannedAction]) -> [Block] {
    let dated = actions.filter { $0.start != nil || $0.due != nil }
    let undated = actions.count - dated.count
    let words = undated == 0 ? [] : [Block.paragraph(texts("progress.undated", count: undated))]
    let heading = Block.heading(1, texts("progress.timeline"), anchor: "timeline")
    guard !dated.isEmpty else { return [heading] + words }
    let states = states(dated)
    return [
      heading,
      .chart(
        .timeline(
          Timeline(
            title: texts("progress.timeline-caption"), rowHeading: texts("plan.table.action"),
            series: states.map(\.series),
            bars: dated.sorted { ($0.due ?? "9", $0.id) < ($1.due ?? "9", $1.id) }.map { action in
              Timeline.Bar(
                action.id, start: action.start, due: action.due,
                series: states.firstIndex { $0.status == action.status } ?? 0)
            }, today: date))),
    ] + words
  }

  fileprivate func late(_ actions: [PlannedAction]) -> [Block] {
    let status = PlanStatus(ActionPlan(actions: actions), on: date)
    let lacking = lacking(status)
    let late = status.overdue
    guard !late.isEmpty else { return lacking }
    return [
      .heading(1, texts("progress.late"), anchor: "late"),
      .bullets(
        late.map { action in
          Item(
            Prose([
              .code(action.id),
              .text(" " + texts("progress.due", ["date": texts.date(action.due ?? "")]) + " "),
            ]) + own(worded(action).activity, as: \.activity, of: action))
        }),
    ] + lacking
  }

  fileprivate func progressTable(_ actions: [PlannedAction]) -> Block {
    .table(
      Table(
        caption: texts("plan.table.caption"),
        columns: [
          Column(texts("plan.table.action"), width: 3),
          Column(texts("plan.table.activity"), width: 7),
          Column(texts("plan.table.lead"), width: 3),
          Column(texts("plan.field.due"), width: 2), Column(texts("plan.table.status"), width: 2),
          Column(texts("plan.field.progress"), width: 4),
        ],
        rows: Set(actions.map(\.factor)).sorted().flatMap { factor in
          [Row(group: Prose(factorName(factor)))]
            + actions.filter { $0.factor == factor }.map(progressRow)
        }))
  }

  private func progressRow(_ action: PlannedAction) -> Row {
    let words = worded(action)
    return Row(
      header: Cell([Prose([.code(action.id)])]),
      [
        Cell([own(words.activity, as: \.activity, of: action)]),
        Cell([own(words.lead, as: \.lead, of: action)]),
        Cell(action.due.map { texts.date($0) } ?? texts("export.chart.undated")),
        Cell(status(of: action)),
        Cell([own(action.progress ?? "")]),
      ])
  }
}
