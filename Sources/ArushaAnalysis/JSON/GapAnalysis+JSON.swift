import ArushaModel

extension GapAnalysis {
  /// The document `arusha.gaps/1`, a mirror of this value for other programs.
  ///
  /// Every key is always present. What is not known is `null`, never 0. A key that changes its
  /// meaning or leaves takes a new version; a new key does not.
  package var json: JSONValue {
    .object([
      "schema": .string("arusha.gaps/1"),
      "administration": .string(administration),
      "period": .string(period.name),
      "scope": .string(scope.rawValue),
      "questionnaire": .object(["id": .string(questionnaire), "edition": .string(edition)]),
      "target": .string(target),
      "factors": .array(factors.map(\.json)),
      "questions": .array(questions.map(\.json)),
      "ruleAndPractice": .array(ruleAndPractice.map(\.json)),
    ])
  }
}

extension FactorProfile {
  fileprivate var json: JSONValue {
    .object([
      "factor": .int(factor),
      "applicable": .int(applicable),
      "answered": .int(answered),
      "coverage": coverage.map { .decimal(units: $0.tenThousandths, places: 4) } ?? .null,
      "weakest": weakest?.json ?? .null,
      "median": JSONValue(median),
      "evidencedMedian": JSONValue(evidencedMedian),
      "low": JSONValue(bounds?.low),
      "high": JSONValue(bounds?.high),
      "evidencedLow": JSONValue(evidencedBounds?.low),
      "evidencedHigh": JSONValue(evidencedBounds?.high),
      "distribution": JSONValue(distribution),
      "evidencedDistribution": JSONValue(evidencedDistribution),
      "atTarget": JSONValue(atTarget),
      "gate": gate?.lowest.json ?? .null,
      "standing": JSONValue(standing.level),
      "standingLow": JSONValue(standing.bounds?.low),
      "standingHigh": JSONValue(standing.bounds?.high),
      "notApplicableCritical": JSONValue(notApplicableCritical),
    ])
  }
}

extension RuleAndPractice {
  fileprivate var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "question": .string(question), "factor": .int(factor),
      "met": JSONValue(met), "unmet": JSONValue(unmet),
    ])
  }
}

extension QuestionLevel {
  fileprivate var json: JSONValue {
    .object(["question": .string(question), "level": .int(level)])
  }
}

extension QuestionAnalysis {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id),
      "factor": .int(factor),
      "status": .string(state.rawValue),
      "level": JSONValue(level),
      "levelLow": JSONValue(levelLow),
      "levelHigh": JSONValue(levelHigh),
      "evidencedLevel": JSONValue(evidencedLevel),
      "evidencedHigh": JSONValue(evidencedHigh),
      "target": .int(target),
      "unmet": JSONValue(parts.unmet),
      "unknown": JSONValue(parts.unknown),
      "rank": JSONValue(priority?.rank),
      "why": priority?.why.json ?? .null,
    ])
  }
}

extension PriorityColumns {
  fileprivate var json: JSONValue {
    .object([
      "critical": .bool(critical),
      "risk": .string(risk.rawValue),
      "distance": .int(distance),
      "unlocks": .int(unlocks),
      "effort": .string(effort.rawValue),
    ])
  }
}
