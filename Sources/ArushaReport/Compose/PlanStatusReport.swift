package import ArushaModel
package import ArushaPlanning
import ArushaText

/// The screen of `arusha plan status`: what is where, what is late, what is nobody's, how much of
/// the year's plan was carried out, and what is due when.
package func planStatusScreen(
  _ basis: ReportBasis, _ plan: ActionPlan, rate: ImplementationRate?, year: Int
) -> Report {
  let texts = basis.texts
  guard !plan.actions.isEmpty else {
    return basis.report(texts("plan.status.title"), [.paragraph(texts("plan.empty"))])
  }
  let status = PlanStatus(plan, on: basis.date)
  func table(
    _ caption: String, _ head: String, _ counts: [PlanStatus.Count], name: (String) -> String
  )
    -> Block
  {
    .table(
      Table(
        caption: texts(caption),
        columns: [
          Column(texts(head), width: 5), Column(texts("plan.status.states"), width: 6),
          .number(texts("plan.status.overdue"), width: 2),
        ],
        rows: counts.map { count in
          Row(
            header: Cell(name(count.name)),
            [
              Cell(basis.words(of: count.states)),
              Cell(count.overdue == 0 ? "" : texts.number(count.overdue)),
            ])
        }))
  }
  var blocks: [Block] = [
    .paragraph(basis.words(of: rate, year: year)),
    table("plan.status.by-factor", "status.factor", status.byFactor) {
      basis.factorName(Int($0) ?? 0)
    },
    table("plan.status.by-horizon", "plan.column.horizon", status.byHorizon) {
      texts("horizon.\($0)")
    },
    table("plan.status.by-unit", "plan.field.lead", status.byUnit) {
      $0.isEmpty ? texts("plan.sheet.no-unit") : $0
    },
  ]
  if !status.overdue.isEmpty {
    blocks.append(.heading(2, texts("plan.status.late", count: status.overdue.count)))
    blocks.append(
      .bullets(
        status.overdue.map { action in
          Item(Prose(basis.deadline(action)))
        }))
  }
  blocks += basis.lacking(status)
  // What is late has just been told.
  let coming = status.timeline.map { month in
    (name: month.name, actions: month.actions.filter { !status.overdue.contains($0) })
  }.filter { !$0.actions.isEmpty }
  if !coming.isEmpty {
    blocks.append(.heading(2, texts("plan.status.timeline")))
    blocks.append(
      .bullets(
        coming.map { month in
          Item(
            Prose([.strong(texts.date(month.name))]),
            items: month.actions.map { Prose(basis.deadline($0)) })
        }))
  }
  return basis.report(texts("plan.status.title"), blocks)
}

extension ReportBasis {
  fileprivate func deadline(_ action: PlannedAction) -> String {
    texts(
      "plan.status.deadline",
      [
        "id": action.id, "date": texts.date(action.due ?? ""),
        "lead": action.lead.isEmpty ? texts("plan.sheet.no-unit") : action.lead,
        "activity": action.activity,
      ])
  }

  /// How many actions are in which state, in the order that an action goes through them.
  fileprivate func words(of states: [ActionStatus: Int]) -> String {
    ActionStatus.allCases.compactMap { state in
      states[state].map {
        texts(
          "plan.status.state",
          ["state": texts("action-status.\(state.rawValue)"), "count": texts.number($0)])
      }
    }.joined(separator: ", ")
  }

  /// Both numbers, never the quotient alone; and why there is none.
  func words(of rate: ImplementationRate?, year: Int) -> String {
    guard let rate else { return texts("plan.rate.none", ["year": String(year)]) }
    guard !rate.due.isEmpty else {
      return texts(
        "plan.rate.nothing-due", ["year": String(year), "approval": texts.date(rate.approval)])
    }
    return texts(
      rate.isYearOver ? "plan.rate.whole" : "plan.rate.so-far",
      [
        "year": String(year), "done": texts.number(rate.done.count),
        "due": texts.number(rate.due.count), "approval": texts.date(rate.approval),
        "date": texts.date(rate.day),
      ])
  }
}

/// The screen of `arusha plan check`.
package func planCheckScreen(_ basis: ReportBasis, _ findings: [PlanCheck.Finding]) -> Report {
  let texts = basis.texts
  let met = findings.count { $0.isMet == true }
  return basis.report(
    texts("plan.check.title"),
    [
      .paragraph(
        texts("plan.check.count", ["met": texts.number(met), "all": texts.number(findings.count)])),
      .bullets(
        findings.map { finding in
          let state =
            finding.isMet.map { $0 ? "plan.check.met" : "plan.check.unmet" } ?? "plan.check.open"
          var under: [Prose] = []
          if finding.isMet != true {
            under.append(Prose(texts("plan-check-why.\(finding.check.rawValue)")))
          }
          if !finding.actions.isEmpty {
            under.append(
              Prose(
                texts(
                  "plan.check.lacking", count: finding.actions.count,
                  ["ids": finding.actions.joined(separator: ", ")])))
          }
          return Item(
            Prose([
              .strong(texts(state)),
              .text(" " + texts("plan-check.\(finding.check.rawValue)") + " "),
              .code("[\(finding.check.rawValue)]"),
            ]), items: under)
        }),
      .paragraph(texts("plan.check.source")),
    ])
}
