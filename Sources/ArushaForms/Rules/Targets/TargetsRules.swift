extension Rule {
  static let targetsRules: [Rule] = [
    .targetFactor,
    .targetReasonMissing,
    .targetReasonUnused,
  ]
}
