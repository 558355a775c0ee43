extension Rule {
  static let peersRules: [Rule] = [
    .themeUnknown,
    .sharedWordingOneSided,
    .quotationDiffers,
    .sourceChanged,
  ]
}
