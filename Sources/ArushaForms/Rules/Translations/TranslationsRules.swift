extension Rule {
  static let translationsRules: [Rule] = [
    .textsLanguage,
    .textsOfUnknown,
    .textsKeyUnknown,
    .textsStale,
    .textsMissing,
    .textsWithoutDigest,
    .placeholdersDiffer,
  ]
}
