package import ArushaModel

/// Where a reader will ask: nothing is wrong, and nothing is stopped, but it is better seen before
/// the validation meeting than in it.
package enum SoftSpot: Sendable, Hashable {
  /// A level above the first is declared, and no document, record or visit is named.
  case levelWithoutEvidence(question: String, level: Int)
  /// A criterion is met two levels or more above the level reached: what stands between was looked
  /// at as unmet.
  case metAboveUnmet(question: String, criterion: String, level: Int)
  /// A higher level is declared than for the earlier period, with no note and no evidence that was
  /// not named then.
  case risenUnexplained(question: String, from: Int, to: Int)
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
/// - Parameters:
///   - earlier: the earlier period, where there is one.
///   - selection: the questions that are looked at; nil: all in scope.
package func softSpots(
  questionnaire: Questionnaire, assessment: Assessment, earlier: AssessedYear? = nil,
  selection: Set<String>? = nil
) -> [SoftSpot] {
  let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    .filter { selection?.contains($0.question.id) ?? true && $0.question.hasLevels }
  return (1...10).flatMap { factor -> [SoftSpot] in
    let own = readings.filter { $0.question.factor == factor }
    return ofFactor(factor, own)
      + own.flatMap { reading in
        ofQuestion(reading, assessment.answers[reading.question.id])
          + risen(reading, assessment.answers[reading.question.id], earlier)
      }
  }
}

private func risen(
  _ reading: QuestionReading, _ answer: Answer?, _ earlier: AssessedYear?
) -> [SoftSpot] {
  let id = reading.question.id
  guard let old = earlier?.questionnaire.question(id), haveSameCriteria(old, reading.question),
    let before = earlier?.assessment.answers[id], let level = reading.level,
    reading.state == .answered, answer?.note == nil,
    let from = QuestionReading(question: old, answer: before).level, from < level
  else { return [] }
  let known = Set(before.evidence.map(\.title))
  guard (answer?.evidence ?? []).allSatisfy({ known.contains($0.title) }) else { return [] }
  return [.risenUnexplained(question: id, from: from, to: level)]
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
