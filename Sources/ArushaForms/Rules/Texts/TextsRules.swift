extension Rule {
  static let textsRules: [Rule] = [
    .textControl,
    .textMarkup,
    .lineTooLong,
    .textDamaged,
    .textCut,
  ]
}
