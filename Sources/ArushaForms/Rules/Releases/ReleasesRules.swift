extension Rule {
  static let releasesRules: [Rule] = [
    .lockMissing,
    .lockOfOther,
    .releasedTextChanged,
    .releasedStructureChanged,
  ]
}
