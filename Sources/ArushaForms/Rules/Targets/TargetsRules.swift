extension Rule {
  static let targetsRules: [Rule] = [
    .questionnaireUnknown,
    .targetFactor,
    .targetReasonMissing,
    .targetReasonUnused,
  ]
}
