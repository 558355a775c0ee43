/// What can be decided of a proposal.
package enum ReviewDecision: String, Sendable, Hashable, CaseIterable {
  case accept, postpone, reject, merge
}

/// One decision as a file states it.
package struct StatedDecision: Sendable, Hashable {
  package var action: String
  package var decision: ReviewDecision
  /// Of a merge: the action that takes over what this one serves.
  package var into: String?
  package var reason: String?
  /// Fields to be changed, by name, before it is decided.
  package var set: [String: String]

  package init(
    action: String, decision: ReviewDecision, into: String? = nil, reason: String? = nil,
    set: [String: String] = [:]
  ) {
    self.action = action
    self.decision = decision
    self.into = into
    self.reason = reason
    self.set = set
  }
}
