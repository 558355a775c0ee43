/// What an action does for its gap.
package enum ActionKind: String, Sendable, Hashable, CaseIterable {
  /// Meet a criterion that is not met.
  case meet
  /// Find out whether a criterion is met.
  case findOut = "find-out"
  /// Gather evidence for what is declared.
  case evidence
}

/// Who may read an action.
package enum Disclosure: String, Sendable, Hashable, CaseIterable {
  case `internal`, shared, `public`
}

/// Where an action stands.
package enum ActionStatus: String, Sendable, Hashable, CaseIterable {
  case proposed, accepted, started, done, postponed, rejected
}

/// One entry of the action plan.
package struct PlannedAction: Sendable, Hashable {
  /// Permanent: `A-` and the first criterion it serves, `-evidence` for gathering evidence.
  package var id: String
  package var kind: ActionKind
  package var question: String
  package var criteria: [String]
  package var factor: Int
  package var objective: String
  package var activity: String
  package var deliverable: String?
  package var lead: String
  package var supporting: [String]
  package var effort: Effort
  package var months: Int
  package var start: String?
  package var due: String?
  package var cost: String?
  package var funding: String?
  package var indicator: String
  package var outcome: String?
  package var verification: String
  package var risk: Risk
  /// Its place in the printed priority order when it was drafted.
  package var rank: Int?
  /// Why it ranks there, in words.
  package var reason: String
  package var status: ActionStatus
  package var progress: String?
  package var comments: String?
  package var disclosure: Disclosure
  package var carriedOverFrom: String?
  /// Prerequisites: criterion ids.
  package var needs: [String]
  package var practices: [String]
  /// Ids of peer responses.
  package var quotations: [String]
  /// The period whose assessment proposed it.
  package var period: String
  package var history: [Change]

  /// Who changed what, and when.
  package struct Change: Sendable, Hashable {
    package var at: String
    package var by: String?
    package var what: String

    package init(at: String, by: String? = nil, what: String) {
      self.at = at
      self.by = by
      self.what = what
    }
  }

  package init(
    id: String, kind: ActionKind, question: String, criteria: [String], factor: Int,
    objective: String, activity: String, deliverable: String? = nil, lead: String,
    supporting: [String] = [], effort: Effort, months: Int, start: String? = nil,
    due: String? = nil, cost: String? = nil, funding: String? = nil, indicator: String,
    outcome: String? = nil, verification: String, risk: Risk, rank: Int?, reason: String,
    status: ActionStatus = .proposed, progress: String? = nil, comments: String? = nil,
    disclosure: Disclosure = .internal, carriedOverFrom: String? = nil, needs: [String] = [],
    practices: [String] = [], quotations: [String] = [], period: String, history: [Change] = []
  ) {
    self.id = id
    self.kind = kind
    self.question = question
    self.criteria = criteria
    self.factor = factor
    self.objective = objective
    self.activity = activity
    self.deliverable = deliverable
    self.lead = lead
    self.supporting = supporting
    self.effort = effort
    self.months = months
    self.start = start
    self.due = due
    self.cost = cost
    self.funding = funding
    self.indicator = indicator
    self.outcome = outcome
    self.verification = verification
    self.risk = risk
    self.rank = rank
    self.reason = reason
    self.status = status
    self.progress = progress
    self.comments = comments
    self.disclosure = disclosure
    self.carriedOverFrom = carriedOverFrom
    self.needs = needs
    self.practices = practices
    self.quotations = quotations
    self.period = period
    self.history = history
  }
}

/// The actions of one administration, in the plan's order.
package struct ActionPlan: Sendable, Hashable {
  package var actions: [PlannedAction]

  package init(actions: [PlannedAction] = []) {
    self.actions = actions
  }
}
