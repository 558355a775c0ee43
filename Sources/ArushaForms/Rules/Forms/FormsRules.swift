extension Rule {
  static let formsRules: [Rule] = [
    .idTwice,
    .idRetired,
    .formerlyInUse,
    .folderName,
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
