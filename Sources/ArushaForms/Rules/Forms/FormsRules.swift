extension Rule {
  static let formsRules: [Rule] = [
    .idTwice,
    .idRetired,
    .formerlyInUse,
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
