import ArushaModel

extension PeriodSeries {
  /// The document `arusha.comparison/1`; its version follows the rule of `arusha.gaps`.
  package func json(_ followUp: PlanFollowUp) -> JSONValue {
    .object([
      "schema": .string("arusha.comparison/1"),
      "administration": JSONValue(analyses.last?.administration),
      "periods": .array(
        analyses.map { analysis in
          .object([
            "period": .string(analysis.period.name), "scope": .string(analysis.scope.rawValue),
            "edition": .string(analysis.edition), "target": .string(analysis.target),
          ])
        }),
      "factors": .array((analyses.last?.factors ?? []).map { factor($0.factor) }),
      "questions": .array(
        questions.map { series in
          .object([
            "id": .string(series.id), "factor": .int(series.factor),
            "levels": .array(series.points.map { JSONValue($0?.level) }),
            "evidencedLevels": .array(series.points.map { JSONValue($0?.evidencedLevel) }),
            "statuses": .array(series.points.map { JSONValue($0?.state.rawValue) }),
          ])
        }),
      "steps": .array(steps.map(\.json)),
      "plan": .object([
        "doneNotMoved": .array(
          followUp.doneNotMoved.map { item in
            .object(["action": .string(item.action), "criteria": JSONValue(item.criteria)])
          }),
        "movedWithoutAction": followUp.hasEarlierActions
          ? JSONValue(followUp.movedWithoutAction) : .null,
      ]),
    ])
  }

  private func factor(_ number: Int) -> JSONValue {
    .object([
      "factor": .int(number),
      "periods": .array(
        analyses.map { analysis in
          let profile = analysis.factor(number)
          return .object([
            "answered": JSONValue(profile?.answered),
            "applicable": JSONValue(profile?.applicable),
            "evidencedMedian": JSONValue(profile?.evidencedMedian),
            "standing": JSONValue(profile?.standing.level),
            "standingLow": JSONValue(profile?.standing.bounds?.low),
            "standingHigh": JSONValue(profile?.standing.bounds?.high),
          ])
        }),
    ])
  }
}

extension YearComparison {
  fileprivate var json: JSONValue {
    .object([
      "earlier": .string(earlier.name),
      "later": .string(later.name),
      "comparability": .object([
        "common": .int(comparability.common),
        "applicableInEither": .int(comparability.applicableInEither),
      ]),
      "common": .array(common.map(\.json)),
      "rescoped": .array(rescoped.map(\.json)),
      "new": JSONValue(new),
      "retired": JSONValue(retired),
      "outOfScope": JSONValue(outOfScope),
      "notComparable": JSONValue(notComparable),
      "applicableInNeither": JSONValue(applicableInNeither),
      "transitions": .array(transitions.map(\.json)),
      "explanationAsked": JSONValue(largeMoves.map(\.id)),
      "movedTargets": .array(
        movedTargets.map { moved in
          .object([
            "question": .string(moved.question), "from": .int(moved.from), "to": .int(moved.to),
          ])
        }),
      "totals": .object([
        "criteriaMet": totals.json(\.criteriaMet),
        "questionsAtTarget": totals.json(\.questionsAtTarget),
      ]),
    ])
  }
}

extension YearTotals {
  fileprivate func json(_ count: (YearCounts) -> Int) -> JSONValue {
    .object([
      "earlier": .int(count(earlier)), "later": .int(count(later)),
      "onCommonQuestions": .int(count(onCommonQuestions)),
      "movedTargets": .int(count(movedTargets)), "rescoping": .int(count(rescoping)),
    ])
  }
}

extension FactorTransitions {
  fileprivate var json: JSONValue {
    .object([
      "factor": .int(factor),
      "moves": .array(
        moves.map { move in
          .object([
            "from": JSONValue(move.from), "to": JSONValue(move.to),
            "questions": JSONValue(move.questions),
          ])
        }),
    ])
  }
}

extension QuestionChange {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "factor": .int(later.factor), "kind": .string(kind.rawValue),
      "earlierStatus": .string(earlier.state.rawValue),
      "laterStatus": .string(later.state.rawValue),
      "earlierLevel": JSONValue(earlier.level), "laterLevel": JSONValue(later.level),
      "earlierEvidencedLevel": JSONValue(earlier.evidencedLevel),
      "laterEvidencedLevel": JSONValue(later.evidencedLevel),
      "earlierTarget": .int(earlier.target), "laterTarget": .int(later.target),
      "newlyMet": JSONValue(newlyMet), "newlyLost": JSONValue(newlyLost),
    ])
  }
}
