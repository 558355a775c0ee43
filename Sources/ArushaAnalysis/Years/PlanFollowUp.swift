package import ArushaModel

/// What an action plan says was done, beside what the answers say has moved.
package struct PlanFollowUp: Sendable, Hashable {
  /// Actions told as done of which a criterion is not met in the last period, or, where they gather
  /// evidence, whose question still lacks it; with those criteria.
  package let doneNotMoved: [Unmoved]
  /// Criteria newly met that no earlier action of the plan serves, in the questionnaire's order; empty
  /// where the plan has none.
  package let movedWithoutAction: [String]
  /// Whether the plan has actions that an earlier period proposed: only these can have moved anything
  /// in the last one.
  package let hasEarlierActions: Bool

  package struct Unmoved: Sendable, Hashable {
    package let action: String
    package let criteria: [String]
  }

  /// - Parameters:
  ///   - newlyMet: criteria met in the last period and not in an earlier one, by the ids of the last
  ///     edition.
  ///   - renamed: ids of criteria of earlier editions, by which older actions name them, with what
  ///     they are called now.
  package init(
    plan: ActionPlan, questionnaire: Questionnaire, assessment: Assessment, analysis: GapAnalysis,
    newlyMet: Set<String>, renamed: [String: String] = [:]
  ) {
    let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    var met: Set<String> = []
    var applicable: Set<String> = []
    for reading in readings where reading.state.isApplicable {
      applicable.formUnion(reading.question.criteria.map(\.id))
      met.formUnion(reading.criteria(.met).map(\.id))
    }
    let lacking = Set(
      analysis.questions.filter { $0.parts.evidenceNeeded != nil }.map(\.id))
    func now(_ id: String) -> String { renamed[id] ?? id }
    doneNotMoved = plan.actions.filter(\.status.isFinished).compactMap { action in
      let criteria = action.criteria.map(now).filter(applicable.contains)
      let left =
        action.kind == .evidence
        ? (lacking.contains(action.question) ? criteria : [])
        : criteria.filter { !met.contains($0) }
      return left.isEmpty ? nil : Unmoved(action: action.id, criteria: left)
    }
    let earlier = plan.actions.filter { action in
      // What was carried over has this period's name, and is older.
      action.carriedOverFrom != nil
        || Period(action.period).map { $0 < assessment.period } ?? true
    }
    let served = Set(earlier.flatMap(\.criteria).map(now))
    hasEarlierActions = !earlier.isEmpty
    movedWithoutAction =
      earlier.isEmpty
      ? []
      : questionnaire.forms.flatMap(\.questions).flatMap(\.criteria).map(\.id)
        .filter { newlyMet.contains($0) && !served.contains($0) }
  }
}
