/// What an action does for its gap.
package enum ActionKind: String, Sendable, Hashable, CaseIterable {
  /// Meet a criterion that is not met.
  case meet
  /// Write down what is already done: a rule is missing where its practice is there.
  case writeDown = "write-down"
  /// Find out whether a criterion is met.
  case findOut = "find-out"
  /// Gather evidence for what is declared.
  case evidence
  /// The administration's own, which no gap proposed.
  case own
}

/// Who may read an action.
package enum Disclosure: String, Sendable, Hashable, CaseIterable {
  case `internal`, shared, `public`
}

/// Where an action stands.
package enum ActionStatus: String, Sendable, Hashable, CaseIterable {
  case proposed, accepted, postponed, rejected
  case underWay = "under-way"
  case done, verified, dropped

  /// Whether something is still to be done about it.
  package var isLive: Bool {
    switch self {
    case .proposed, .accepted, .postponed, .underWay: true
    case .rejected, .done, .verified, .dropped: false
    }
  }

  /// Whether it was decided to do it, and it was not given up.
  package var isInForce: Bool {
    switch self {
    case .accepted, .underWay, .done, .verified: true
    case .proposed, .postponed, .rejected, .dropped: false
    }
  }

  package var isFinished: Bool { self == .done || self == .verified }
}

/// What the answers of a later year show of an action that was done.
package enum ActionEffect: String, Sendable, Hashable, CaseIterable {
  /// All that it serves is met.
  case worked
  /// Some of it is.
  case partly
  /// Nothing it serves is met, and nothing of it was.
  case noEffect = "no-effect"
  /// What it serves was met, and is not any more.
  case reversed
  /// The later year has no answer.
  case notKnown = "not-known"
}

/// The actions of one administration, in the plan's order.
package struct ActionPlan: Sendable, Hashable {
  /// What is said of the plan as a whole.
  package var frame: PlanFrame
  package var actions: [PlannedAction]

  package init(frame: PlanFrame = PlanFrame(), actions: [PlannedAction] = []) {
    self.frame = frame
    self.actions = actions
  }

  /// However the id is typed.
  package func action(_ id: String) -> PlannedAction? {
    actions.first { $0.id.lowercased() == id.lowercased() }
  }

  package func index(of id: String) -> Int? {
    actions.firstIndex { $0.id.lowercased() == id.lowercased() }
  }
}

/// What is said of a plan as a whole: what a good plan has beside its actions.
package struct PlanFrame: Sendable, Hashable {
  /// The body that holds it together.
  package var coordinator: String?
  /// Who was heard before it was approved, and when.
  package var consultation: String?
  /// How offices outside headquarters have their part in it.
  package var localOffices: String?
  /// To whom it is reported, and how often.
  package var reporting: String?
  /// Where it can be read.
  package var publication: String?
  /// What management concluded from the last report.
  package var conclusions: String?

  package init(
    coordinator: String? = nil, consultation: String? = nil, localOffices: String? = nil,
    reporting: String? = nil, publication: String? = nil, conclusions: String? = nil
  ) {
    self.coordinator = coordinator
    self.consultation = consultation
    self.localOffices = localOffices
    self.reporting = reporting
    self.publication = publication
    self.conclusions = conclusions
  }
}
