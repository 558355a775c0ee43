package import ArushaAnalysis
package import ArushaModel

/// What becomes of a plan when the next year was assessed.
package struct CarryOver: Sendable, Hashable {
  package let plan: ActionPlan
  /// Not finished: they go on, with their age in years.
  package let carried: [Carried]
  /// Finished ones, held against the new answers.
  package let effects: [Effect]
  /// Questions short of their target in both years, for which the plan has no action at all.
  package let repeatedGaps: [String]

  package struct Carried: Sendable, Hashable {
    package let id: String
    package let age: Int
  }

  package struct Effect: Sendable, Hashable {
    package let id: String
    package let effect: ActionEffect
    package let lesson: String?
  }
}

/// One year of an assessment with what it was held against.
package struct AssessedGaps: Sendable {
  package let questionnaire: Questionnaire
  package let assessment: Assessment
  package let analysis: GapAnalysis

  package init(questionnaire: Questionnaire, assessment: Assessment, analysis: GapAnalysis) {
    self.questionnaire = questionnaire
    self.assessment = assessment
    self.analysis = analysis
  }

  fileprivate var readings: [String: QuestionReading] {
    Dictionary(
      readAnswers(questionnaire: questionnaire, assessment: assessment)
        .map { ($0.question.id, $0) }
    ) { first, _ in first }
  }
}

/// Takes a plan from one assessed year to the next: what is not finished is carried over, what was
/// done is held against the new answers. Carrying over twice changes nothing.
package func carryOver(
  _ plan: ActionPlan, from earlier: AssessedGaps, to later: AssessedGaps,
  _ author: PlanAuthor
) -> CarryOver {
  let (from, to) = (earlier.analysis.period.name, later.analysis.period.name)
  let (before, after) = (earlier.readings, later.readings)
  var plan = plan
  var carried: [CarryOver.Carried] = []
  var effects: [CarryOver.Effect] = []
  for index in plan.actions.indices {
    var action = plan.actions[index]
    if action.status.isLive, action.period <= from {
      action.carriedOverFrom = action.carriedOverFrom ?? action.period
      action.period = to
      action.history.append(
        PlannedAction.Change(
          at: author.at, by: author.by, what: author.words.carried(from: from, to: to),
          field: "period", from: from, to: to))
      carried.append(.init(id: action.id, age: action.age(in: to)))
    } else if action.status.isLive, action.period == to, action.carriedOverFrom != nil {
      // Taken over by an earlier run.
      carried.append(.init(id: action.id, age: action.age(in: to)))
    } else if action.status.isFinished, action.period <= from {
      let effect = effect(of: action, before[action.question], after[action.question])
      if action.effect != effect {
        action.history.append(
          PlannedAction.Change(
            at: author.at, by: author.by, what: author.words.held(against: to), field: "effect",
            from: action.effect?.rawValue, to: effect.rawValue))
        action.effect = effect
      }
      effects.append(.init(id: action.id, effect: effect, lesson: action.lesson))
    }
    plan.actions[index] = action
  }
  let served = Set(
    plan.actions.filter { $0.status.isLive || $0.status == .rejected }.map(\.question))
  let gapsBefore = Set(earlier.analysis.ranked.map(\.id))
  return CarryOver(
    plan: plan, carried: carried, effects: effects,
    repeatedGaps: later.analysis.ranked.map(\.id).filter {
      gapsBefore.contains($0) && !served.contains($0)
    })
}

private func effect(
  of action: PlannedAction, _ before: QuestionReading?, _ after: QuestionReading?
) -> ActionEffect {
  guard let after, after.state == .answered else { return .notKnown }
  switch action.kind {
  case .findOut:
    let known = action.criteria.filter { (after.criterion($0) ?? .unknown) != .unknown }
    return share(known.count, of: action.criteria.count)
  case .evidence:
    let claimed = after.level ?? 0
    if (after.evidencedLevel ?? 0) >= claimed { return .worked }
    return (after.evidencedLevel ?? 0) > (before?.evidencedLevel ?? 0) ? .partly : .noEffect
  case .meet, .writeDown, .own:
    guard !action.criteria.isEmpty else { return .notKnown }
    let met = action.criteria.filter { after.criterion($0) == .met }
    if met.isEmpty, action.criteria.contains(where: { before?.criterion($0) == .met }) {
      return .reversed
    }
    return share(met.count, of: action.criteria.count)
  }
}

private func share(_ count: Int, of total: Int) -> ActionEffect {
  count == total ? .worked : count > 0 ? .partly : .noEffect
}
