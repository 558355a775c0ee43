/// An answer as it stood before a form changed under it, kept because not all of it has a place in
/// the new edition. It counts nowhere, and is never removed.
package struct ArchivedAnswer: Sendable, Hashable {
  /// The question's id in the edition that was answered.
  package let question: String
  package let edition: String
  /// UTC, `YYYY-MM-DDThh:mm:ssZ`: when it was set aside.
  package let archived: String
  /// Whether it was unfinished input.
  package let isDraft: Bool
  package var answer: Answer

  package init(
    question: String, edition: String, archived: String, isDraft: Bool, answer: Answer
  ) {
    self.question = question
    self.edition = edition
    self.archived = archived
    self.isDraft = isDraft
    self.answer = answer
  }
}
