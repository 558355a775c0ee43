import ArushaAnalysis
package import ArushaModel
import ArushaPlanning
import ArushaText

/// The executive summary: one page on which a director sees where the administration stands, what
/// to begin with and what is planned.
package func summaryReport(
  _ basis: ReportBasis, _ plan: ActionPlan, layout: ReportLayout = .usual(.summary)
) -> Report {
  let texts = basis.texts
  let parts: [String: () -> [Block]] = [
    "coverage": { [.paragraph(basis.coverageWords)] },
    "factors": {
      [.levelBars(basis.levelBars(withNotes: false))]
        + (basis.audience == .public
          ? [.table(basis.factorTable(basis.analysis.factors.map(\.factor)))] : [])
        + basis.notApplicableCritical()
    },
    "first": basis.firstGaps,
    "plan": { basis.planInBrief(plan) },
    "limits": { [.paragraph(Prose([.emphasis(texts("summary.limits"))]))] },
  ]
  var report = basis.report(
    texts("report.kind.summary"), subtitle: basis.assessment.administration,
    basis.arranged(layout, parts))
  report.isOnePage = true
  return report
}

extension ReportBasis {
  fileprivate static let firstCount = 3

  /// How much was answered, how much reaches its target and how much does not: counts, each of
  /// its own.
  fileprivate var coverageWords: String {
    let applicable = analysis.questions.filter(\.state.isApplicable)
    let answered = applicable.count { $0.state == .answered }
    let atTarget = applicable.count { ($0.evidencedLevel ?? -1) >= $0.target }
    let sentences = [
      texts(
        "summary.answered",
        ["answered": texts.number(answered), "applicable": texts.number(applicable.count)]),
      texts("summary.at-target", count: atTarget),
      texts("summary.short", count: analysis.ranked.count),
      applicable.count > answered ? texts("summary.open", count: applicable.count - answered) : "",
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  fileprivate func firstGaps() -> [Block] {
    let first = analysis.ranked.prefix(Self.firstCount)
    guard !first.isEmpty else { return [] }
    return [
      .heading(1, texts("summary.first"), anchor: "first"),
      .table(
        Table(
          caption: texts("summary.first-caption", count: analysis.ranked.count),
          columns: [
            .number(texts("gaps.ranked.rank")), Column(texts("gaps.ranked.question"), width: 5),
            Column(texts("gaps.ranked.levels"), width: 3),
            Column(texts("gaps.ranked.why"), width: 8),
          ],
          rows: first.map { gap in
            Row([
              Cell(gap.priority.map { texts.number($0.rank) } ?? ""),
              Cell([Prose([.strong(questionTitle(gap.id)), .text(" "), .code(gap.id)])]),
              Cell(levels(of: gap)), Cell(gap.priority.map { priorityReason($0, texts) } ?? ""),
            ])
          })),
    ]
  }

  fileprivate func planInBrief(_ plan: ActionPlan) -> [Block] {
    let actions = disclosed(plan).actions
    let heading = Block.heading(1, texts("report.kind.action-plan"), anchor: "plan")
    guard !actions.isEmpty else {
      return [heading, .paragraph(texts(audience == .public ? "plan.none-public" : "plan.empty"))]
    }
    let counts = ActionStatus.allCases.compactMap { status -> String? in
      let count = actions.count { $0.status == status }
      guard count > 0 else { return nil }
      return texts(
        "summary.status",
        ["status": texts("action-status.\(status.rawValue)"), "count": texts.number(count)])
    }
    let words = texts("summary.plan", count: actions.count, ["counts": texts.list(counts)])
    if audience == .public { return [heading, .paragraph(words), publicActions(actions)] }
    return [heading, .paragraph(words)]
  }

  private func publicActions(_ actions: [PlannedAction]) -> Block {
    .table(
      Table(
        caption: texts("plan.table.caption"),
        columns: [
          Column(texts("plan.table.activity"), width: 8),
          Column(texts("plan.table.lead"), width: 3),
          Column(texts("plan.table.status"), width: 2),
        ],
        rows: actions.map { action in
          let words = worded(action)
          return Row(
            Cell([own(words.activity, as: \.activity, of: action)]),
            Cell([own(words.lead, as: \.lead, of: action)]),
            Cell(texts("action-status.\(action.status.rawValue)")))
        }))
  }
}
