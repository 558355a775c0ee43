import ArushaModel

extension WhatIf {
  /// The document `arusha.what-if/1`; its version follows the rule of `arusha.gaps`.
  package var json: JSONValue {
    .object([
      "schema": .string("arusha.what-if/1"),
      "administration": .string(before.administration),
      "period": .string(before.period.name),
      "target": .string(before.target),
      "criteria": JSONValue(criteria),
      "alreadyMet": JSONValue(alreadyMet),
      "withoutEffect": JSONValue(withoutEffect),
      "answeredFirst": JSONValue(answeredFirst),
      "questions": .array(
        questions.map { change in
          .object([
            "id": .string(change.before.id),
            "before": change.before.outcome,
            "after": change.after.outcome,
            "withEvidence": change.shown.outcome,
            "evidenceNeeded": JSONValue(change.evidenceNeeded?.rawValue),
          ])
        }),
      "factors": .array(
        factors.map { number in
          .object([
            "factor": .int(number),
            "before": standing(number, in: before),
            "after": standing(number, in: after),
            "withEvidence": standing(number, in: shown),
          ])
        }),
      "gaps": .object([
        "before": .int(before.ranked.count), "after": .int(after.ranked.count),
        "withEvidence": .int(shown.ranked.count),
      ]),
    ])
  }

  private func standing(_ factor: Int, in analysis: GapAnalysis) -> JSONValue {
    let standing = analysis.factor(factor)?.standing
    return .object([
      "standing": JSONValue(standing?.level), "standingLow": JSONValue(standing?.bounds?.low),
      "standingHigh": JSONValue(standing?.bounds?.high),
    ])
  }
}

extension QuestionAnalysis {
  fileprivate var outcome: JSONValue {
    .object([
      "status": .string(state.rawValue), "level": JSONValue(level),
      "evidencedLevel": JSONValue(evidencedLevel), "rank": JSONValue(priority?.rank),
    ])
  }
}
