package import ArushaAnalysis
import ArushaModel
package import ArushaText

/// Writes the actions of one question.
struct ActionDraft {
  let basis: PlanBasis
  let gap: QuestionAnalysis
  let question: Question
  /// The criteria that wait for what is written, where it is only pulled in by them.
  var neededBy: [String] = []

  private var texts: Texts { basis.texts }

  func meeting(_ criterion: Criterion) -> PlannedAction {
    let template = criterion.action
    return action(
      id: "A-" + criterion.id, kind: .meet, criteria: [criterion],
      activity: template.summary, deliverable: template.deliverable, lead: template.lead,
      effort: template.effort, months: template.months, indicator: template.indicator,
      verification: template.verification ?? criterion.evidence, needs: template.needs)
  }

  /// A criterion nobody could answer: the first thing to do is to know.
  func findingOut(_ criterion: Criterion) -> PlannedAction {
    action(
      id: "A-" + criterion.id, kind: .findOut, criteria: [criterion],
      activity: texts("plan.find-out.activity", ["criterion": criterion.text]),
      deliverable: nil, lead: criterion.action.lead, effort: .small, months: 1,
      indicator: texts("plan.find-out.indicator"), verification: criterion.evidence, needs: [])
  }

  /// What is done everywhere it is asked for, and written nowhere: one action for all the rules
  /// that are missing, with the words of the practice that is there.
  func writingDown(_ rules: [Criterion]) -> PlannedAction? {
    guard let first = rules.first else { return nil }
    return action(
      id: "A-" + first.id, kind: .writeDown, criteria: rules,
      activity: texts(
        "plan.write-down.activity", count: rules.count,
        ["criteria": texts.joined(rules.map(\.text))]),
      deliverable: texts.joined(rules.map(\.evidence)), lead: first.action.lead,
      effort: .small, months: 2,
      indicator: texts("plan.write-down.indicator", count: rules.count),
      verification: texts.joined(rules.map { $0.action.verification ?? $0.evidence }), needs: [])
  }

  /// The answer claims more than its evidence shows: nothing is to be changed but the file.
  ///
  /// It serves the met criteria up to the level that is claimed, at most the target, and is named
  /// after the first of them, which stays the same when the claim or the target moves.
  func gatheringEvidence() -> PlannedAction? {
    guard let needed = gap.parts.evidenceNeeded, let level = gap.level,
      let answer = basis.assessment.answers[question.id]
    else { return nil }
    let claimed = min(level, gap.target)
    let met = question.criteria.filter { $0.level <= claimed && answer.met.contains($0.id) }
    guard let first = met.first else { return nil }
    return action(
      id: "A-\(first.id)-evidence", kind: .evidence, criteria: met,
      activity: texts(
        "plan.evidence.activity",
        ["question": question.title, "level": String(claimed), "grade": grade(needed)]),
      deliverable: texts.joined(met.map(\.evidence)), lead: first.action.lead,
      effort: .small, months: 1,
      indicator: texts("plan.evidence.indicator", ["count": texts.number(met.count)]),
      verification: texts("plan.evidence.verification", ["grade": grade(needed)]), needs: [])
  }

  private func grade(_ grade: Grade) -> String { texts("grade.\(grade.rawValue)") }

  private func action(
    id: String, kind: ActionKind, criteria: [Criterion], activity: String, deliverable: String?,
    lead: String, effort: Effort, months: Int, indicator: String, verification: String,
    needs: [String]
  ) -> PlannedAction {
    let chains = criteria.flatMap { basis.peers.chains(of: $0) }
    return PlannedAction(
      id: id, kind: kind, question: question.id, criteria: criteria.map(\.id),
      factor: question.factor, objective: objective, activity: activity, deliverable: deliverable,
      lead: lead, effort: effort, months: months, indicator: indicator,
      verification: verification, risk: question.risk,
      rank: neededBy.isEmpty ? gap.priority?.rank : nil, reason: reason, needs: needs,
      practices: unique(chains.map(\.practice)), quotations: unique(quotations(of: chains)),
      basis: ground(kind, criteria), period: basis.analysis.period.name)
  }

  private var objective: String {
    guard neededBy.isEmpty else {
      return texts("plan.objective-needed", ["question": question.title])
    }
    return texts(
      "plan.objective",
      [
        "question": question.title, "level": String(gap.evidencedLevel ?? 0),
        "target": String(gap.target),
      ])
  }

  private var reason: String {
    guard neededBy.isEmpty else {
      return texts("plan.needed-by", ["ids": neededBy.joined(separator: ", ")])
    }
    return gap.priority.map { priorityReason($0, texts) } ?? ""
  }

  /// What the proposal rests on, the same in every language: while it is the same, a proposal that
  /// was rejected does not come back.
  private func ground(_ kind: ActionKind, _ criteria: [Criterion]) -> String {
    let state = gap.evidencedLevel.map { "level \($0)" } ?? gap.state.rawValue
    let weight =
      question.isCritical ? "critical, \(question.risk.rawValue)" : question.risk.rawValue
    return "\(kind.rawValue) \(criteria.map(\.id).joined(separator: " ")); \(state), target "
      + "\(gap.target); \(weight)"
  }

  /// Lived ones first over all the practices, then by stance, then in the source's order. What
  /// peers ask of the WCO is no reason for an administration to do it.
  private func quotations(of chains: [PracticeChain]) -> [String] {
    let all = chains.flatMap(\.quotations)
    return Stance.allCases.filter { $0 != .requestToWCO }.flatMap { stance in
      all.filter { $0.stance == stance }
        .sorted { $0.lines.lowerBound < $1.lines.lowerBound }.map(\.response)
    }
  }
}

/// The columns of the priority order in words: why a gap ranks where it does.
package func priorityReason(_ priority: Priority, _ texts: Texts) -> String {
  let why = priority.why
  var parts: [String] = []
  if why.critical { parts.append(texts("why.critical")) }
  parts.append(texts("why.risk.\(why.risk.rawValue)"))
  parts.append(texts("why.distance", count: why.distance))
  if why.unlocks > 0 { parts.append(texts("why.unlocks", count: why.unlocks)) }
  parts.append(texts("why.effort.\(why.effort.rawValue)"))
  return texts.joined(parts)
}

private func unique(_ items: [String]) -> [String] {
  var seen: Set<String> = []
  return items.filter { seen.insert($0).inserted }
}
