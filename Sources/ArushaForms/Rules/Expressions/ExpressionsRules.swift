extension Rule {
  static let expressionsRules: [Rule] = [
    .expressionCharacter,
    .expressionUnexpected,
    .expressionTooDeep,
    .expressionLevel,
    .expressionUnknownQuestion,
    .expressionForward,
    .expressionUnknownCriterion,
    .expressionUnknownOption,
    .expressionCycle,
    .expressionType,
    .expressionFunction,
    .expressionSign,
    .expressionWordFirst,
  ]
}
