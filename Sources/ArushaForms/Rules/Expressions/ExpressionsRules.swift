extension Rule {
  static let expressionsRules: [Rule] = [
    .expressionCharacter,
    .expressionUnexpected,
    .expressionTooDeep,
    .expressionLevel,
    .expressionStatusSign,
    .expressionUnknownQuestion,
    .expressionForward,
    .expressionUnknownCriterion,
  ]
}
