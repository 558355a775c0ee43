/// One entry of the action plan.
package struct PlannedAction: Sendable, Hashable {
  /// Permanent: `A-` and the first criterion it serves, `-evidence` for gathering evidence.
  package var id: String
  package var kind: ActionKind
  /// Empty for an action of the administration's own that serves none.
  package var question: String
  package var criteria: [String]
  /// 1…10; 0: cross-cutting.
  package var factor: Int
  package var objective: String
  package var activity: String
  package var deliverable: String?
  /// A unit's role, never a person; empty where nobody leads it yet.
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
  /// Where the outcome's indicator stood at the beginning, and where it is to stand.
  package var baseline: String?
  package var outcomeTarget: String?
  package var verification: String
  package var risk: Risk
  /// Its place in the printed priority order when it was drafted; nil for what was only pulled in,
  /// and for the administration's own.
  package var rank: Int?
  /// Why it ranks there, in words.
  package var reason: String
  package var status: ActionStatus
  package var progress: String?
  package var comments: String?
  /// What the next ones should know.
  package var lesson: String?
  package var disclosure: Disclosure
  package var carriedOverFrom: String?
  /// What the answers of a later period show, where it was done.
  package var effect: ActionEffect?
  /// Prerequisites: criterion ids.
  package var needs: [String]
  package var practices: [String]
  /// Ids of peer responses.
  package var quotations: [String]
  /// What the proposal was made from: a proposal that was rejected comes back when this changes.
  package var basis: String?
  /// The period whose assessment proposed it.
  package var period: String
  package var history: [Change]

  /// Who changed what, and when.
  package struct Change: Sendable, Hashable {
    package var at: String
    package var by: String?
    /// In words.
    package var what: String
    /// The field that changed, and its values before and after: nothing in a plan is lost.
    package var field: String?
    package var from: String?
    package var to: String?

    package init(
      at: String, by: String? = nil, what: String, field: String? = nil, from: String? = nil,
      to: String? = nil
    ) {
      self.at = at
      self.by = by
      self.what = what
      self.field = field
      self.from = from
      self.to = to
    }
  }

  package init(
    id: String, kind: ActionKind, question: String, criteria: [String], factor: Int,
    objective: String, activity: String, deliverable: String? = nil, lead: String,
    supporting: [String] = [], effort: Effort, months: Int, start: String? = nil,
    due: String? = nil, cost: String? = nil, funding: String? = nil, indicator: String,
    outcome: String? = nil, baseline: String? = nil, outcomeTarget: String? = nil,
    verification: String, risk: Risk, rank: Int?, reason: String,
    status: ActionStatus = .proposed, progress: String? = nil, comments: String? = nil,
    lesson: String? = nil, disclosure: Disclosure = .internal, carriedOverFrom: String? = nil,
    effect: ActionEffect? = nil, needs: [String] = [], practices: [String] = [],
    quotations: [String] = [], basis: String? = nil, period: String, history: [Change] = []
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
    self.baseline = baseline
    self.outcomeTarget = outcomeTarget
    self.verification = verification
    self.risk = risk
    self.rank = rank
    self.reason = reason
    self.status = status
    self.progress = progress
    self.comments = comments
    self.lesson = lesson
    self.disclosure = disclosure
    self.carriedOverFrom = carriedOverFrom
    self.effect = effect
    self.needs = needs
    self.practices = practices
    self.quotations = quotations
    self.basis = basis
    self.period = period
    self.history = history
  }
}
