/// What `arusha.yaml` says of a workspace: whose it is and what it uses.
package struct WorkspaceSettings: Sendable, Hashable {
  package let administration: String
  /// A language code.
  package let language: String
  /// The id of the questionnaire.
  package let questionnaire: String
  /// The id of the target profile.
  package let target: String
  /// `YYYY-MM-DD`.
  package let created: String

  package init(
    administration: String, language: String, questionnaire: String, target: String,
    created: String
  ) {
    self.administration = administration
    self.language = language
    self.questionnaire = questionnaire
    self.target = target
    self.created = created
  }
}
