extension Rule {
  static let layoutsRules: [Rule] = [.partUnknown, .partTwice]
}
