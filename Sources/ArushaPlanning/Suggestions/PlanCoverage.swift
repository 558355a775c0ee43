import ArushaAnalysis
package import ArushaModel

/// Which criteria a plan serves already, so that nothing is proposed twice, whatever became of an
/// action's id when it was split or merged.
package struct PlanCoverage: Sendable {
  private let actions: [PlannedAction]

  package init(_ plan: ActionPlan) { actions = plan.actions }

  /// Whether a proposal of a kind would double what the plan has.
  ///
  /// - An action that is still to be done covers what it serves; meeting a criterion also covers
  ///   finding out about it.
  /// - One that is done covers it for its own period: a later assessment tells what came of it.
  /// - One that was rejected or dropped covers it while what it rested on is the same.
  func covers(
    _ kind: ActionKind, _ criterion: String, in gap: QuestionAnalysis, _ period: String
  ) -> Bool {
    actions.contains { action in
      guard action.criteria.contains(criterion), serves(action.kind, kind) else { return false }
      if action.status.isLive { return true }
      if action.status.isFinished { return action.period >= period }
      return !hasMoved(action, gap)
    }
  }

  private func serves(_ own: ActionKind, _ wanted: ActionKind) -> Bool {
    switch wanted {
    case .meet, .writeDown: own == .meet || own == .writeDown || own == .own
    case .findOut: own != .evidence
    case .evidence: own == .evidence
    case .own: false
    }
  }

  /// Whether what a decision rested on has changed: the level, the target, how much it weighs.
  private func hasMoved(_ action: PlannedAction, _ gap: QuestionAnalysis) -> Bool {
    guard let basis = action.basis else { return false }
    let state = gap.evidencedLevel.map { "level \($0)" } ?? gap.state.rawValue
    return !basis.contains("; \(state), target \(gap.target);")
  }
}

extension ActionPlan {
  /// What a draft did to a plan.
  package struct Drafted: Sendable, Hashable {
    package var plan: ActionPlan
    package var added: [PlannedAction]
    /// Those that had been rejected or dropped, and are proposed again.
    package var back: [PlannedAction]
  }

  /// The plan with proposals added, in their order. What is in the plan is never removed, and
  /// nothing of it changed but one thing: what was rejected or dropped is proposed again, in its own
  /// place, where its basis changed.
  ///
  /// - Parameters:
  ///   - proposals: of `proposedActions`, made with this plan's coverage.
  ///   - what: what the history says, of new ones and of those that come back.
  package func adding(
    _ proposals: [PlannedAction], at time: String, by role: String?, what: String,
    back: String? = nil
  ) -> Drafted {
    var plan = self
    var result = Drafted(plan: self, added: [], back: [])
    var ids = Set(actions.map(\.id))
    for proposal in proposals {
      if let index = plan.actions.firstIndex(where: { $0.id == proposal.id }) {
        let old = plan.actions[index]
        if [.rejected, .dropped].contains(old.status), old.basis != proposal.basis,
          old.kind == proposal.kind
        {
          plan.actions[index].comeBack(as: proposal, at: time, by: role, what: back ?? what)
          result.back.append(plan.actions[index])
          continue
        }
        // Alike in all that a proposal rests on: it is there already.
        if !old.status.isFinished,
          old.basis == proposal.basis || old.status.isLive && old.kind == proposal.kind
        {
          continue
        }
      }
      var action = proposal
      action.id = ActionPlan.freeID(proposal.id, among: ids)
      ids.insert(action.id)
      action.history = [PlannedAction.Change(at: time, by: role, what: what)]
      plan.actions.append(action)
      result.added.append(action)
    }
    result.plan = plan
    return result
  }

  /// The id, with a number after it where it is taken: an id is never given to another action.
  package static func freeID(_ id: String, among taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}

extension PlannedAction {
  /// What the coordinator wrote stays; what the proposal rests on is the new one's.
  fileprivate mutating func comeBack(
    as proposal: PlannedAction, at time: String, by role: String?, what: String
  ) {
    history.append(
      Change(
        at: time, by: role, what: what, field: PlanField.status.rawValue, from: status.rawValue,
        to: ActionStatus.proposed.rawValue))
    status = .proposed
    basis = proposal.basis
    rank = proposal.rank
    reason = proposal.reason
    objective = proposal.objective
    period = proposal.period
  }
}
