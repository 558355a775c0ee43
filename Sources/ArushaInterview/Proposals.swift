import ArushaAnalysis
package import ArushaModel

/// The answers of an earlier assessment that can be proposed for this one: those of questions that
/// ask the same. Who answered, when, and what was flagged stay with the earlier year.
///
/// - Returns: the proposals by question id, and the ids of questions answered then whose meaning
///   has changed since, in the form's order.
package func proposals(
  from earlier: Assessment, of earlierForm: Questionnaire, for questionnaire: Questionnaire
) -> (proposals: [String: Answer], changed: [String]) {
  var found: [String: Answer] = [:]
  var changed: [String] = []
  for question in questionnaire.questions {
    guard var answer = earlier.answers[question.id], let old = earlierForm.question(question.id)
    else { continue }
    guard haveSameCriteria(old, question), old.kind == question.kind else {
      changed.append(question.id)
      continue
    }
    (answer.by, answer.at, answer.flag, answer.previous) = (nil, nil, false, [])
    found[question.id] = answer
  }
  return (found, changed)
}
