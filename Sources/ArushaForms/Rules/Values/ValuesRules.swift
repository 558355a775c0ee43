extension Rule {
  static let valuesRules: [Rule] = [
    .valueMissing,
    .valueOfOtherKind,
    .valueOption,
    .valueNumber,
    .valueRange,
    .valueDecimals,
    .valueDate,
    .criteriaOfOtherKind,
  ]
}
