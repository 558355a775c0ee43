package import ArushaModel

/// An assessment brought to another edition, and what became of each question.
package struct MigrationOutcome: Sendable, Hashable {
  /// What became of the answer to a question of the later edition.
  package enum Fate: String, Sendable, Hashable, CaseIterable {
    /// The answer as it was, under the ids of the later edition.
    case kept
    /// What still holds of it; the rest is to be answered again.
    case partly
    /// Nothing of it decides an answer: its evidence and notes wait as a draft.
    case draft
  }

  package let assessment: Assessment
  /// By question of the later edition; a question that took over nothing is absent.
  package let fates: [String: Fate]
  /// What was set aside, as it was.
  package let archived: [ArchivedAnswer]
}

/// Brings an assessment to a later edition.
///
/// Nothing is lost: an answer that is not kept whole stands in the archive as it was, history
/// included. Nothing is invented: a criterion that was split is met where the whole was, and else
/// unknown; one that was merged is met where all its parts were, unmet where one was.
///
/// - Parameter time: UTC, `YYYY-MM-DDThh:mm:ssZ`.
package func migrateAssessment(
  _ assessment: Assessment, through map: EditionMap, at time: String
) -> MigrationOutcome {
  var result = assessment
  result.questionnaire = QuestionnaireReference(
    id: map.later.id, edition: map.later.edition, digest: map.later.digest)
  let answers = AnswerMove(map: map, answers: assessment.answers)
  let drafts = AnswerMove(map: map, answers: assessment.drafts)
  result.answers = answers.moved.compactMapValues(\.answer)
  result.drafts = drafts.moved.compactMapValues { $0.answer ?? $0.draft }
  var fates = answers.moved.mapValues(\.fate)
  for (id, moved) in answers.moved {
    // Unfinished input of her own is newer than what is left of the answer.
    if moved.answer == nil, let draft = moved.draft, result.drafts[id] == nil {
      result.drafts[id] = draft
    }
  }
  fates = fates.filter { result.answers[$0.key] != nil || result.drafts[$0.key] != nil }
  func kept(_ move: AnswerMove, isDraft: Bool) -> [ArchivedAnswer] {
    map.earlier.questions.map(\.id).filter(move.unplaced.contains).compactMap { id in
      move.answers[id].map {
        ArchivedAnswer(
          question: id, edition: map.earlier.edition, archived: time, isDraft: isDraft, answer: $0)
      }
    }
  }
  let archived = kept(answers, isDraft: false) + kept(drafts, isDraft: true)
  result.archive += archived
  return MigrationOutcome(assessment: result, fates: fates, archived: archived)
}

/// Brings an assessment through several editions, one after the other; nil without any.
///
/// Each step archives what it has no place for, as it was in that step's edition.
package func migrateAssessment(
  _ assessment: Assessment, through steps: [EditionMap], at time: String
) -> MigrationOutcome? {
  steps.reduce(nil) { before, map in
    let next = migrateAssessment(before?.assessment ?? assessment, through: map, at: time)
    return before.map { next.after($0, through: map) } ?? next
  }
}

extension MigrationOutcome {
  /// The outcome of both steps: an answer is whole where it was kept whole in each.
  fileprivate func after(_ before: MigrationOutcome, through map: EditionMap) -> MigrationOutcome {
    var fates = self.fates
    for question in map.later.questions {
      let earlier = (map.questions[question.id]?.ids ?? []).compactMap { before.fates[$0] }
      if fates[question.id] == .kept, earlier.contains(.partly) { fates[question.id] = .partly }
      // What the first step left as a draft was no answer any more for the second.
      if fates[question.id] == nil, earlier.contains(.draft), assessment.drafts[question.id] != nil
      {
        fates[question.id] = .draft
      }
    }
    return MigrationOutcome(
      assessment: assessment, fates: fates, archived: before.archived + archived)
  }
}
