extension Rule {
  static let filesRules: [Rule] = [.fileUnreadable, .fileLeftOut]
}
