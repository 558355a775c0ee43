extension Rule {
  static let answersRules: [Rule] = [
    .questionUnknown,
    .criterionUnknown,
    .criterionTwice,
    .reasonMissing,
    .digestDiffers,
    .editionMissing,
    .workspaceNames,
    .actionTwice,
  ]
}
