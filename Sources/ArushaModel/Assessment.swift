/// Which questions an assessment is about.
package enum Scope: String, Sendable, Hashable, CaseIterable {
  /// Every question of the questionnaire.
  case full
  /// The key questions are all the questions there are.
  case express
}

/// The edition of a questionnaire that was answered.
package struct QuestionnaireReference: Sendable, Hashable {
  package var id: String
  package var edition: String
  package var digest: String

  package init(id: String, edition: String, digest: String) {
    self.id = id
    self.edition = edition
    self.digest = digest
  }
}

/// One administration's answers for one period, to one questionnaire edition, of one scope.
package struct Assessment: Sendable, Hashable {
  package var administration: String
  package var period: Period
  package var questionnaire: QuestionnaireReference
  package var scope: Scope
  /// By question id.
  package var answers: [String: Answer]
  /// Unfinished input by question id: never scored.
  package var drafts: [String: Answer]
  /// Answers to earlier editions that have no place in this one, oldest first.
  package var archive: [ArchivedAnswer]

  package init(
    administration: String, period: Period, questionnaire: QuestionnaireReference, scope: Scope,
    answers: [String: Answer] = [:], drafts: [String: Answer] = [:],
    archive: [ArchivedAnswer] = []
  ) {
    self.administration = administration
    self.period = period
    self.questionnaire = questionnaire
    self.scope = scope
    self.answers = answers
    self.drafts = drafts
    self.archive = archive
  }
}
