package import ArushaModel

/// Where a plan stands on a day.
package struct PlanStatus: Sendable, Hashable {
  /// How many actions are in each state, for one group.
  package struct Count: Sendable, Hashable {
    /// A factor's number, a horizon's word, or a unit; empty: nobody.
    package let name: String
    package let states: [ActionStatus: Int]
    package let overdue: Int

    package var total: Int { states.values.reduce(0, +) }
  }

  package let byFactor: [Count]
  package let byHorizon: [Count]
  package let byUnit: [Count]
  /// By deadline, the oldest first.
  package let overdue: [PlannedAction]
  /// Of those decided and not finished: nobody leads them, nothing measures them, no deadline.
  package let withoutLead: [String]
  package let withoutIndicator: [String]
  package let withoutDate: [String]
  /// Deadlines of those decided and not finished, by month `YYYY-MM`.
  package let timeline: [Month]

  /// What is due in a month.
  package struct Month: Sendable, Hashable {
    /// `YYYY-MM`
    package let name: String
    package let actions: [PlannedAction]
  }

  /// - Parameter day: today, `YYYY-MM-DD`.
  package init(_ plan: ActionPlan, on day: String) {
    let chains = Chains(plan)
    func count(_ name: String, _ actions: [PlannedAction]) -> Count {
      Count(
        name: name,
        states: Dictionary(grouping: actions, by: \.status).mapValues(\.count),
        overdue: actions.count { $0.isOverdue(on: day) })
    }
    let factors = Dictionary(grouping: plan.actions, by: \.factor)
    byFactor = factors.keys.sorted().map { count(String($0), factors[$0] ?? []) }
    let live = plan.actions.filter(\.status.isLive)
    byHorizon = Horizon.allCases.map { horizon in
      count(horizon.rawValue, live.filter { chains.horizon(of: $0.id) == horizon })
    }
    let units = Dictionary(grouping: plan.actions, by: \.lead)
    byUnit = units.keys.sorted().map { count($0, units[$0] ?? []) }
    overdue = plan.actions.filter { $0.isOverdue(on: day) }
      .sorted { ($0.dueDay ?? "", $0.id) < ($1.dueDay ?? "", $1.id) }
    let open = plan.actions.filter { $0.status == .accepted || $0.status == .underWay }
    withoutLead = open.filter { $0.lead.isEmpty }.map(\.id)
    withoutIndicator = open.filter { $0.indicator.isEmpty && $0.outcome == nil }.map(\.id)
    withoutDate = open.filter { $0.due == nil }.map(\.id)
    let months = Dictionary(grouping: open) { String(($0.dueDay ?? "").prefix(7)) }
    timeline = months.keys.filter { !$0.isEmpty }.sorted().map { month in
      Month(
        name: month,
        actions: (months[month] ?? [])
          .sorted { ($0.dueDay ?? "", $0.id) < ($1.dueDay ?? "", $1.id) })
    }
  }
}
