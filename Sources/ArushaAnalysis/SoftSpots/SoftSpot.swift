package import ArushaModel

/// Where a reader will ask: nothing is wrong, and nothing is stopped, but it is better seen before
/// the validation meeting than in it.
package enum SoftSpot: Sendable, Hashable {
  /// A level above the first is declared, and no document, record or visit is named.
  case levelWithoutEvidence(question: String, level: Int)
  /// A criterion is met two levels or more above the level reached: what stands between was looked
  /// at as unmet.
  case metAboveUnmet(question: String, criterion: String, level: Int)
  /// Every answered question of a factor has all its criteria met, or none.
  case allAlike(factor: Int, isMet: Bool)
  /// Every question of a factor was said not to apply.
  case factorNotApplicable(factor: Int)
}

/// The soft spots of an assessment, by factor and in the form's order: those of a factor before
/// those of its questions.
///
/// Worked example: of four answered questions in a factor all say that every criterion is met; the
/// factor is one soft spot (`allAlike`), as is each question whose level has no evidence.
///
/// - Parameter selection: the questions that are looked at; nil: all in scope.
package func softSpots(
  questionnaire: Questionnaire, assessment: Assessment, selection: Set<String>? = nil
) -> [SoftSpot] {
  let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    .filter { selection?.contains($0.question.id) ?? true && $0.question.hasLevels }
  return (1...10).flatMap { factor -> [SoftSpot] in
    let own = readings.filter { $0.question.factor == factor }
    return ofFactor(factor, own)
      + own.flatMap { ofQuestion($0, assessment.answers[$0.question.id]) }
  }
}

/// Two questions that agree say little; from three on a group may have stopped reading.
private let fewestAlike = 3

private func ofFactor(_ factor: Int, _ readings: [QuestionReading]) -> [SoftSpot] {
  var spots: [SoftSpot] = []
  if readings.count > 1, readings.allSatisfy({ $0.state == .notApplicable }) {
    spots.append(.factorNotApplicable(factor: factor))
  }
  let answered = readings.filter { $0.state == .answered }
  guard answered.count >= fewestAlike else { return spots }
  for (wanted, isMet) in [(CriterionReading.met, true), (.unmet, false)]
  where answered.allSatisfy({ $0.criteria.allSatisfy { $0 == wanted } }) {
    spots.append(.allAlike(factor: factor, isMet: isMet))
  }
  return spots
}

private func ofQuestion(_ reading: QuestionReading, _ answer: Answer?) -> [SoftSpot] {
  guard reading.state == .answered, let level = reading.level else { return [] }
  var spots: [SoftSpot] = []
  if level > 1, answer?.evidence.isEmpty ?? true {
    spots.append(.levelWithoutEvidence(question: reading.question.id, level: level))
  }
  if let high = reading.criteria(.met).last(where: { $0.level >= level + 2 }) {
    spots.append(
      .metAboveUnmet(question: reading.question.id, criterion: high.id, level: high.level))
  }
  return spots
}
