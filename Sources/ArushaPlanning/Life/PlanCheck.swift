package import ArushaModel

/// One criterion of a good plan (after the OECD's public-integrity criteria). Its raw value is
/// permanent; `plan-check.<id>` says it in a line and `plan-check-why.<id>` why it matters.
package enum PlanCheck: String, Sendable, Hashable, CaseIterable {
  case coordinator = "plan-coordinator"
  case leads = "plan-leads"
  case deadlines = "plan-deadlines"
  case indicators = "plan-indicators"
  case outcomes = "plan-outcomes"
  case sources = "plan-sources"
  case decided = "plan-decided"
  case approved = "plan-approved"
  case consultation = "plan-consultation"
  case localOffices = "plan-local-offices"
  case publication = "plan-publication"
  case reporting = "plan-reporting"
  case followedUp = "plan-followed-up"
  case conclusions = "plan-conclusions"

  /// What a check finds.
  package struct Finding: Sendable, Hashable {
    package let check: PlanCheck
    /// nil: not looked at yet, since there is nothing to look at.
    package let isMet: Bool?
    /// The actions that lack it.
    package let actions: [String]
  }
}

/// Holds a plan to every criterion of a good one. It says what is there, not how good it is.
///
/// - Parameters:
///   - approvals: the days of its approvals.
///   - today: `YYYY-MM-DD`.
package func checkPlan(
  _ plan: ActionPlan, approvals: [String], today: String
) -> [PlanCheck.Finding] {
  let inForce = plan.actions.filter(\.status.isInForce)
  let open = inForce.filter { !$0.status.isFinished }
  func each(
    _ check: PlanCheck, _ actions: [PlannedAction], lacks: (PlannedAction) -> Bool
  ) -> PlanCheck.Finding {
    let lacking = actions.filter(lacks).map(\.id)
    return .init(check: check, isMet: actions.isEmpty ? nil : lacking.isEmpty, actions: lacking)
  }
  func said(_ check: PlanCheck, _ text: String?) -> PlanCheck.Finding {
    .init(check: check, isMet: text != nil, actions: [])
  }
  let finished = inForce.filter(\.status.isFinished)
  let yearAgo = (Int(today.prefix(4)) ?? 1) - 1
  let oldest = "\(yearAgo)\(today.dropFirst(4))"
  return [
    said(.coordinator, plan.frame.coordinator),
    each(.leads, inForce) { $0.lead.isEmpty },
    each(.deadlines, inForce) { $0.due == nil },
    each(.indicators, inForce) { $0.indicator.isEmpty },
    each(.outcomes, inForce.filter { $0.kind == .meet || $0.kind == .own }) {
      $0.outcome == nil || $0.baseline == nil || $0.outcomeTarget == nil
    },
    each(.sources, inForce) { $0.verification.isEmpty },
    each(.decided, plan.actions) { $0.status == .proposed },
    .init(
      check: .approved, isMet: approvals.max().map { $0 > oldest } ?? false, actions: []),
    said(.consultation, plan.frame.consultation),
    said(.localOffices, plan.frame.localOffices),
    said(.publication, plan.frame.publication),
    said(.reporting, plan.frame.reporting),
    each(.followedUp, open.filter { $0.isOverdue(on: today) || $0.status == .underWay }) {
      $0.progress == nil
    },
    .init(
      check: .conclusions,
      isMet: finished.isEmpty ? nil : plan.frame.conclusions != nil, actions: []),
  ]
}
