/// What an author says became of a question or criterion from one edition to the next.
package enum MigrationIntent: String, Sendable, Hashable, CaseIterable {
  /// Another id or place, the same words.
  case same
  /// Other words, the same meaning.
  case editorial
  /// Another meaning: it is answered anew.
  case changed
  /// One becomes several, which together ask what it asked.
  case split
  /// Several become one, which asks what they asked together.
  case merged
  /// It is no longer asked.
  case retired
}

/// One stated change between two editions.
package struct MigrationChange: Sendable, Hashable {
  package let intent: MigrationIntent
  /// Ids of the earlier edition: several for `merged`, else one.
  package let from: [String]
  /// Ids of the later edition: several for `split`, none for `retired`, else one.
  package let to: [String]
  /// The author's words for it.
  package let reason: String?

  package init(
    _ intent: MigrationIntent, from: [String], to: [String], reason: String? = nil
  ) {
    self.intent = intent
    self.from = from
    self.to = to
    self.reason = reason
  }
}

/// What became of one edition's questions and criteria in another, as its author states it.
package struct Migration: Sendable, Hashable {
  package let questionnaire: String
  package let from: String
  package let to: String
  package let changes: [MigrationChange]

  package init(questionnaire: String, from: String, to: String, changes: [MigrationChange]) {
    self.questionnaire = questionnaire
    self.from = from
    self.to = to
    self.changes = changes
  }
}
