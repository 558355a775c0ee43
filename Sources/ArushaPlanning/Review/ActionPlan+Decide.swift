package import ArushaModel

extension ActionPlan {
  /// Takes a decision about a proposal, and keeps its reason.
  ///
  /// To postpone, reject or merge needs one; what is accepted needs none.
  package mutating func decide(
    _ stated: StatedDecision, _ author: PlanAuthor
  ) throws(PlanProblem) {
    guard let action = action(stated.action) else {
      throw PlanProblem.unknownAction(stated.action)
    }
    guard action.status.isLive else { throw PlanProblem.notLive(action.id) }
    let reason = stated.reason.map(trimmed) ?? ""
    if stated.decision != .accept, reason.isEmpty { throw PlanProblem.reasonNeeded(action.id) }
    var changed = self
    for (name, value) in stated.set.sorted(by: { $0.key < $1.key }) {
      guard let field = PlanField(rawValue: name), field != .status else {
        throw PlanProblem.unknownField(name)
      }
      try changed.set(field, of: action.id, to: value, author)
    }
    let status: ActionStatus
    switch stated.decision {
    case .accept: status = .accepted
    case .postpone: status = .postponed
    case .reject: status = .rejected
    case .merge:
      guard let into = stated.into else { throw PlanProblem.unknownAction("") }
      try changed.merge([action.id], into: into, reason: reason, author)
      self = changed
      return
    }
    try changed.set(
      .status, of: action.id, to: status.rawValue, reason: reason.isEmpty ? nil : reason, author)
    self = changed
  }
}
