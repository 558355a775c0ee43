package import ArushaModel

/// The questions of the assessment's scope with their state, in the questionnaire's order
/// (design §4 and §5.3).
///
/// A question is parked where its condition is definitely false, answered or not. Conditions are
/// decided in the questionnaire's order, over earlier questions only: forms have no forward
/// references, and a form that has them, even in a circle, still gets an answer.
///
/// Example: LEAD-02 has `when: level(LEAD-01) >= 1`. With LEAD-01 open, LEAD-02 is open or as it
/// was answered; with LEAD-01 at level 0, LEAD-02 is parked; a LEAD-03 with
/// `when: level(LEAD-02) >= 1` is then asked, for nothing is known of LEAD-02.
package func readAnswers(
  questionnaire: Questionnaire, assessment: Assessment
) -> [QuestionReading] {
  // Only what a condition looks at is looked up again.
  var watched: Set<String> = []
  for form in questionnaire.forms {
    for question in form.questions {
      if let condition = question.when { watched.formUnion(condition.questions) }
    }
  }
  var known: [String: QuestionReading] = [:]
  var readings: [QuestionReading] = []
  for form in questionnaire.forms {
    for question in form.questions where assessment.scope == .full || question.isKey {
      let reading = QuestionReading(
        question: question, answer: assessment.answers[question.id],
        isParked: question.when?.truth(given: known) == .no)
      if watched.contains(question.id) { known[question.id] = reading }
      readings.append(reading)
    }
  }
  return readings
}
