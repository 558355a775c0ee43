extension Rule {
  static let poRules: [Rule] = [
    .poSyntax, .poHeader, .poKeyUnknown, .poTwice, .poSource, .poPlural,
  ]
}
