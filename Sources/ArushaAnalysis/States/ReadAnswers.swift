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
  var known: [String: QuestionReading] = [:]
  return questionnaire.questions(in: assessment.scope).map { question in
    let reading = QuestionReading(
      question: question, answer: assessment.answers[question.id],
      isParked: question.when?.truth(given: known) == .no)
    known[question.id] = reading
    return reading
  }
}
