package import ArushaModel

/// What is known around the files that are checked.
package struct CheckContext: Sendable {
  /// The codes that forms may name, where the files bring no codebook of their own.
  package var practices: [String]?
  /// What targets and answers are checked against, by id.
  package var questionnaires: [String: Questionnaire]

  /// The ids that a workspace may name, by the key that names them: `questionnaire`, `target`.
  /// A key that is absent is not checked.
  package var names: [String: [String]]

  package init(
    practices: [String]? = nil, questionnaires: [String: Questionnaire] = [:],
    names: [String: [String]] = [:]
  ) {
    self.practices = practices
    self.questionnaires = questionnaires
    self.names = names
  }
}
