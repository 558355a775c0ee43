package import ArushaModel

extension ActionPlan {
  /// The actions that an audience may read, made of what it may see of each and of nothing else.
  package func disclosed(to audience: Disclosure) -> (plan: ActionPlan, leftOut: LeftOut) {
    guard audience != .internal else { return (self, LeftOut()) }
    let shown = actions.filter { $0.disclosure.reaches(audience) }
    var leftOut = LeftOut()
    leftOut.actions = actions.count - shown.count
    leftOut.actionWords = shown.count { action in
      action.comments != nil || audience == .public && action.progress != nil
    }
    return (ActionPlan(actions: shown.map { $0.disclosed(to: audience) }), leftOut)
  }
}

extension Disclosure {
  /// Whether what is marked with it may be read by an audience.
  fileprivate func reaches(_ audience: Disclosure) -> Bool {
    switch audience {
    case .internal: true
    case .shared: self == .shared || self == .public
    case .public: self == .public
    }
  }
}

extension PlannedAction {
  /// Why it ranks where it does tells weak points: the public sees what is done, not that.
  fileprivate func disclosed(to audience: Disclosure) -> PlannedAction {
    let isShared = audience == .shared
    return PlannedAction(
      id: id, kind: kind, question: question, criteria: criteria, factor: factor,
      objective: objective, activity: activity, deliverable: deliverable, lead: lead,
      supporting: supporting, effort: effort, months: months, start: start, due: due,
      cost: isShared ? cost : nil, funding: isShared ? funding : nil, indicator: indicator,
      outcome: outcome, verification: verification, risk: risk, rank: isShared ? rank : nil,
      reason: isShared ? reason : "", status: status, progress: isShared ? progress : nil,
      disclosure: disclosure, needs: isShared ? needs : [], practices: practices,
      quotations: quotations, period: period)
  }
}
