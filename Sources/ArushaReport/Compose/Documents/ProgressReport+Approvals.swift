import ArushaModel
import ArushaPlanning
import ArushaText

extension ReportBasis {
  /// How much of the approved plan was carried out, and what became of that plan since.
  ///
  /// - Parameter approvals: the plan as it was approved, by day.
  func implementation(_ plan: ActionPlan, _ approvals: [String: ActionPlan]) -> [Block] {
    let year = Int(date.prefix(4)) ?? 0
    let rate = ImplementationRate(year: year, approvals: approvals, plan: plan, today: date)
    return [
      .heading(1, texts("progress.implementation"), anchor: "implementation"),
      .paragraph(words(of: rate, year: year)),
      .paragraph(sinceApproval(plan, approvals)),
    ]
  }

  private func sinceApproval(_ plan: ActionPlan, _ approvals: [String: ActionPlan]) -> String {
    guard let day = approvals.keys.filter({ $0 <= date }).max(), let approved = approvals[day]
    else { return texts("progress.not-approved") }
    let before = approved.actions.filter(\.status.isInForce)
    let known = Set(before.map(\.id))
    let counts = [
      ("added", plan.actions.count { $0.status.isInForce && !known.contains($0.id) }),
      ("given-up", before.count { plan.action($0.id)?.status.isInForce != true }),
      (
        "moved",
        before.count { old in
          plan.action(old.id).map { $0.status.isInForce && $0.due != old.due } ?? false
        }
      ),
    ]
    let changes = counts.filter { $0.1 > 0 }.map { texts("progress.\($0.0)", count: $0.1) }
    let sentences = [
      texts("progress.approved", ["date": texts.date(day)]),
      changes.isEmpty ? "" : texts("progress.since", ["changes": changes.joined(separator: ", ")]),
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What stands in a plan that was decided on and cannot be followed up: nobody leads it, nothing
  /// measures it, it has no deadline.
  func lacking(_ status: PlanStatus) -> [Block] {
    let lists = [
      ("no-lead", status.withoutLead), ("no-indicator", status.withoutIndicator),
      ("no-date", status.withoutDate),
    ]
    return lists.filter { !$0.1.isEmpty }.map { key, ids in
      .paragraph(
        texts(
          "plan.status.\(key)", count: ids.count, ["ids": ids.joined(separator: ", ")]))
    }
  }

  /// Where an action stands; inside the administration one can choose another state in a document
  /// that is worked with.
  func status(of action: PlannedAction) -> Prose {
    let words = texts("action-status.\(action.status.rawValue)")
    guard audience == .internal else { return Prose(words) }
    let options = ActionStatus.allCases.map { status in
      Field.Option(texts("action-status.\(status.rawValue)"), value: status.rawValue)
    }
    return Prose([
      .field(
        Field(
          .choice(options), name: "\(action.id).status", label: texts("plan.table.status"),
          words: words))
    ])
  }
}
