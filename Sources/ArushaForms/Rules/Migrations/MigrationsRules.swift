extension Rule {
  static let migrationsRules: [Rule] = [
    .migrationOfOther,
    .migrationUnknown,
    .migrationTwice,
    .migrationCount,
    .migrationKind,
    .migrationLoop,
  ]
}
