package import ArushaModel

/// An assessment with the edition that it answers.
package struct AssessedYear: Sendable, Hashable {
  package let questionnaire: Questionnaire
  package let assessment: Assessment

  package init(questionnaire: Questionnaire, assessment: Assessment) {
    self.questionnaire = questionnaire
    self.assessment = assessment
  }
}
