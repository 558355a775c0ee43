package import ArushaAnalysis
package import ArushaModel
package import ArushaText

/// What a draft is made from.
package struct PlanBasis: Sendable {
  package let analysis: GapAnalysis
  /// In the language that the actions are to be written in.
  package let questionnaire: Questionnaire
  package let assessment: Assessment
  package let peers: PeerProfile
  package let texts: Texts
  /// What the plan serves already.
  package let coverage: PlanCoverage

  package init(
    analysis: GapAnalysis, questionnaire: Questionnaire, assessment: Assessment,
    peers: PeerProfile, texts: Texts, coverage: PlanCoverage = PlanCoverage(ActionPlan())
  ) {
    self.analysis = analysis
    self.questionnaire = questionnaire
    self.assessment = assessment
    self.peers = peers
    self.texts = texts
    self.coverage = coverage
  }
}

/// Proposes an action for every part of every ranked gap, in the printed priority order: meet a
/// criterion that is not met, write down what is done already, find out about a criterion that is
/// unknown, gather evidence where the answer declares more than it shows. Within a gap: by the
/// form's order, evidence last. What one of them waits for and nobody proposed is pulled in before
/// it.
///
/// What the plan serves already is not among them.
package func proposedActions(from basis: PlanBasis) -> [PlannedAction] {
  let readings = Dictionary(
    readAnswers(questionnaire: basis.questionnaire, assessment: basis.assessment)
      .map { ($0.question.id, $0) }
  ) { first, _ in first }
  let direct = basis.analysis.ranked.flatMap { gap -> [PlannedAction] in
    guard let question = basis.questionnaire.question(gap.id) else { return [] }
    return gapActions(gap, question, readings[gap.id], basis)
  }
  return Prerequisites(basis: basis, readings: readings).pulled(into: direct)
}

private func gapActions(
  _ gap: QuestionAnalysis, _ question: Question, _ reading: QuestionReading?, _ basis: PlanBasis
) -> [PlannedAction] {
  let draft = ActionDraft(basis: basis, gap: gap, question: question)
  func isOpen(_ kind: ActionKind, _ criterion: Criterion) -> Bool {
    !basis.coverage.covers(kind, criterion.id, in: gap, basis.analysis.period.name)
  }
  var written: Set<String> = []
  if let reading, let apart = RuleAndPractice(reading, target: gap.target),
    apart.kind == .doneNotWritten
  {
    written = Set(apart.unmet)
  }
  let rules = question.criteria.filter { written.contains($0.id) && isOpen(.writeDown, $0) }
  var actions: [PlannedAction] = []
  for criterion in question.criteria {
    if criterion.id == rules.first?.id {
      actions += [draft.writingDown(rules)].compactMap(\.self)
    } else if written.contains(criterion.id) {
      continue
    } else if gap.parts.unmet.contains(criterion.id) {
      if isOpen(.meet, criterion) { actions.append(draft.meeting(criterion)) }
    } else if gap.parts.unknown.contains(criterion.id), isOpen(.findOut, criterion) {
      actions.append(draft.findingOut(criterion))
    }
  }
  if let evidence = draft.gatheringEvidence(),
    !evidence.criteria.allSatisfy({
      basis.coverage.covers(.evidence, $0, in: gap, basis.analysis.period.name)
    })
  {
    actions.append(evidence)
  }
  return actions
}

/// What proposals wait for and nobody proposed: criteria of other questions, or above a target,
/// that are not met or not known.
struct Prerequisites {
  let basis: PlanBasis
  let readings: [String: QuestionReading]

  func pulled(into direct: [PlannedAction]) -> [PlannedAction] {
    let served = Set(direct.filter { $0.kind != .evidence }.flatMap(\.criteria))
    var added: Set<String> = []
    return direct.flatMap { action -> [PlannedAction] in
      var before: [PlannedAction] = []
      for need in action.needs {
        pull(need, for: action, served, &added, &before)
      }
      return before + [action]
    }
  }

  private func pull(
    _ need: String, for action: PlannedAction, _ served: Set<String>, _ added: inout Set<String>,
    _ before: inout [PlannedAction]
  ) {
    guard !served.contains(need), added.insert(need).inserted,
      let (question, criterion) = basis.questionnaire.criterion(need),
      let reading = readings[question.id], reading.state.isApplicable,
      let gap = basis.analysis.question(question.id)
    else { return }
    let draft = ActionDraft(
      basis: basis, gap: gap, question: question, neededBy: action.criteria)
    func isOpen(_ kind: ActionKind) -> Bool {
      !basis.coverage.covers(kind, need, in: gap, basis.analysis.period.name)
    }
    switch reading.state == .answered ? reading.criterion(need) ?? .unknown : .unknown {
    case .met: return
    case .unmet:
      let own = draft.meeting(criterion)
      for deeper in own.needs { pull(deeper, for: own, served, &added, &before) }
      if isOpen(.meet) { before.append(own) }
    case .unknown:
      if isOpen(.findOut) { before.append(draft.findingOut(criterion)) }
    }
  }
}
