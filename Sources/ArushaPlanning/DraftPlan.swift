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

  package init(
    analysis: GapAnalysis, questionnaire: Questionnaire, assessment: Assessment,
    peers: PeerProfile, texts: Texts
  ) {
    self.analysis = analysis
    self.questionnaire = questionnaire
    self.assessment = assessment
    self.peers = peers
    self.texts = texts
  }
}

/// Proposes an action for every part of every ranked gap, in the printed priority order: meet a
/// criterion that is not met, find out about one that is unknown, gather evidence where the answer
/// declares more than it shows. Within a gap: by the form's order, evidence last.
package func proposedActions(from basis: PlanBasis) -> [PlannedAction] {
  basis.analysis.ranked.flatMap { gap -> [PlannedAction] in
    guard let question = basis.questionnaire.question(gap.id) else { return [] }
    let draft = ActionDraft(basis: basis, gap: gap, question: question)
    var actions: [PlannedAction] = []
    for criterion in question.criteria {
      if gap.parts.unmet.contains(criterion.id) {
        actions.append(draft.meeting(criterion))
      } else if gap.parts.unknown.contains(criterion.id) {
        actions.append(draft.findingOut(criterion))
      }
    }
    return actions + [draft.gatheringEvidence()].compactMap(\.self)
  }
}

extension ActionPlan {
  /// The plan with those proposals added whose id it does not have yet, in their order. What is in
  /// the plan is never changed nor removed: it is the coordinator's.
  ///
  /// - Returns: the plan and the actions that were added.
  package func adding(
    _ proposals: [PlannedAction], at time: String, by role: String?, what: String
  ) -> (plan: ActionPlan, added: [PlannedAction]) {
    var plan = self
    var ids = Set(actions.map(\.id))
    var added: [PlannedAction] = []
    for proposal in proposals where ids.insert(proposal.id).inserted {
      var action = proposal
      action.history = [PlannedAction.Change(at: time, by: role, what: what)]
      added.append(action)
    }
    plan.actions += added
    return (plan, added)
  }
}
