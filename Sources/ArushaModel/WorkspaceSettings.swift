/// What `arusha.yaml` says of a workspace: whose it is and what it uses.
package struct WorkspaceSettings: Sendable, Hashable {
  package let administration: String
  /// A language code.
  package let language: String
  /// The id of the questionnaire.
  package let questionnaire: String
  /// The id of the target profile.
  package let target: String
  /// The id of the target profile of an earlier period, where it was another one, by period.
  package let formerTargets: [String: String]
  /// `YYYY-MM-DD`.
  package let created: String

  package init(
    administration: String, language: String, questionnaire: String, target: String,
    formerTargets: [String: String] = [:], created: String
  ) {
    self.administration = administration
    self.language = language
    self.questionnaire = questionnaire
    self.target = target
    self.formerTargets = formerTargets
    self.created = created
  }

  /// The id of the target profile that a period is held to.
  package func target(of period: Period) -> String { formerTargets[period.name] ?? target }
}
