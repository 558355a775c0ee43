extension Rule {
  static let glossaryRules: [Rule] = [.termMissing, .termAvoided, .localizedMissing]
}
