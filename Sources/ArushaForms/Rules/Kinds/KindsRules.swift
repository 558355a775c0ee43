extension Rule {
  static let kindsRules: [Rule] = [
    .criteriaMissing,
    .criterionWithoutAction,
    .keyOfOtherKind,
    .optionsMissing,
    .optionsUnknown,
    .optionTwice,
    .rangeEmpty,
    .levelsNeeded,
    .factorZeroCriteria,
  ]
}
