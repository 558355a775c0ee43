/// Whether a criterion is about what is written or what is done.
package enum Aspect: String, Sendable, Hashable, CaseIterable {
  case rule, practice
}

/// One checkable statement at one level of a question.
package struct Criterion: Sendable, Hashable {
  package let id: String
  /// 1…4.
  package let level: Int
  package let aspect: Aspect
  package let text: String
  /// What would show it.
  package let evidence: String
  /// Codes of the peer codebook.
  package let practices: [String]
  package let action: ActionTemplate

  package init(
    id: String, level: Int, aspect: Aspect, text: String, evidence: String,
    practices: [String] = [], action: ActionTemplate
  ) {
    self.id = id
    self.level = level
    self.aspect = aspect
    self.text = text
    self.evidence = evidence
    self.practices = practices
    self.action = action
  }
}

/// How much work an action is.
package enum Effort: String, Sendable, Hashable, CaseIterable, Comparable {
  case small = "S"
  case medium = "M"
  case large = "L"

  package static func < (left: Effort, right: Effort) -> Bool { left.rank < right.rank }
  private var rank: Int { self == .small ? 0 : self == .medium ? 1 : 2 }
}

/// What an administration would do to meet a criterion.
package struct ActionTemplate: Sendable, Hashable {
  package let summary: String
  package let deliverable: String?
  /// A unit's role, never a person.
  package let lead: String
  package let effort: Effort
  /// Duration in months.
  package let months: Int
  /// How progress is counted.
  package let indicator: String
  /// The means of verification; nil: the criterion's evidence.
  package let verification: String?
  /// Prerequisites: criterion ids.
  package let needs: [String]

  package init(
    summary: String, deliverable: String? = nil, lead: String, effort: Effort = .small,
    months: Int, indicator: String, verification: String? = nil, needs: [String] = []
  ) {
    self.summary = summary
    self.deliverable = deliverable
    self.lead = lead
    self.effort = effort
    self.months = months
    self.indicator = indicator
    self.verification = verification
    self.needs = needs
  }
}
