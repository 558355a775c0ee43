package import ArushaModel

/// When an action can be finished at the earliest.
package enum Horizon: String, Sendable, Hashable, CaseIterable {
  /// Within six months.
  case short
  /// Within twelve.
  case medium
  case long

  package init(months: Int) {
    self = months <= 6 ? .short : months <= 12 ? .medium : .long
  }
}

/// How many months each action needs with the longest chain of what it waits for.
///
/// Example: c (3 months) needs b (6), which needs a (2): a 2, b 8, c 11. What is finished, rejected
/// or dropped takes no time any more, and a circle of needs is gone through once.
package struct Chains: Sendable {
  private let months: [String: Int]

  package init(_ plan: ActionPlan) {
    var finder = ChainFinder(plan)
    var months: [String: Int] = [:]
    for index in plan.actions.indices { months[plan.actions[index].id] = finder.months(of: index) }
    self.months = months
  }

  /// In months from the plan's beginning; 0 for an id that the plan does not have.
  package func months(to id: String) -> Int { months[id] ?? 0 }

  package func horizon(of id: String) -> Horizon { Horizon(months: months(to: id)) }
}

private struct ChainFinder {
  private let actions: [PlannedAction]
  private var byCriterion: [String: [Int]] = [:]
  private var known: [Int: Int] = [:]
  private var isOpen: Set<Int> = []

  init(_ plan: ActionPlan) {
    actions = plan.actions
    for (index, action) in actions.enumerated() where action.kind != .evidence {
      for criterion in action.criteria where action.status.isLive {
        byCriterion[criterion, default: []].append(index)
      }
    }
  }

  mutating func months(of index: Int) -> Int {
    if let known = known[index] { return known }
    guard isOpen.insert(index).inserted else { return 0 }
    let before = actions[index].needs.flatMap { byCriterion[$0] ?? [] }.filter { $0 != index }
    var longest = 0
    for other in before { longest = max(longest, months(of: other)) }
    isOpen.remove(index)
    let months = longest + actions[index].months
    known[index] = months
    return months
  }
}
