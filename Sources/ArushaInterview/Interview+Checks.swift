import ArushaAnalysis
import ArushaModel

extension Interview {
  /// Whether the recorded answer no longer holds to its question's checks, since another answer
  /// changed: the review says so.
  func hasFailingChecks(_ id: String) -> Bool {
    guard let question = questionnaire.question(id), !question.checks.isEmpty else { return false }
    let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    return !failingChecks(of: question, in: readings).isEmpty
  }
}
