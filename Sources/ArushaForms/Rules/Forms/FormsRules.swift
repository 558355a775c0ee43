extension Rule {
  static let formsRules: [Rule] = [
    .idTwice,
    .idRetired,
    .factorTwice,
    .keyQuestionMissing,
    .keyQuestionTwice,
    .levelWithoutCriterion,
    .needsUnknown,
    .needsCircle,
    .practiceUnknown,
    .whenOnKeyOrCritical,
  ]
}
