/// How exposed the administration is where a question is weak.
package enum Risk: String, Sendable, Hashable, CaseIterable, Comparable {
  case low, medium, high

  package static func < (left: Risk, right: Risk) -> Bool { left.rank < right.rank }
  private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
}

/// One topic of a factor: answered by its criteria, or by a value of another kind.
package struct Question: Sendable, Hashable {
  /// Permanent: a changed meaning takes a new id.
  package let id: String
  /// 1…10, or 0: cross-cutting.
  package let factor: Int
  package var title: String
  package var ask: String
  package var why: String
  package var kind: QuestionKind
  package let risk: Risk
  /// One per factor: the questions of the express form.
  package let isKey: Bool
  package let isCritical: Bool
  /// The condition under which it is asked; nil: always.
  package var when: Condition?
  /// Of kind criteria: at least one for each level; else none.
  package var criteria: [Criterion]
  /// What an answer must hold to, in the order of the form.
  package var checks: [AnswerCheck]
  /// Ids this question had in earlier editions.
  package let formerly: [String]

  package init(
    id: String, factor: Int, title: String, ask: String, why: String,
    kind: QuestionKind = .criteria, risk: Risk = .medium,
    isKey: Bool = false, isCritical: Bool = false, when: Condition? = nil,
    criteria: [Criterion] = [], checks: [AnswerCheck] = [], formerly: [String] = []
  ) {
    self.id = id
    self.factor = factor
    self.title = title
    self.ask = ask
    self.why = why
    self.kind = kind
    self.risk = risk
    self.isKey = isKey
    self.isCritical = isCritical
    self.when = when
    self.criteria = criteria
    self.checks = checks
    self.formerly = formerly
  }

  /// Whether it is answered by criteria and so has a level.
  package var hasLevels: Bool { kind == .criteria }

  /// Its criteria of one level, in the form's order.
  package func criteria(at level: Int) -> [Criterion] { criteria.filter { $0.level == level } }
}
