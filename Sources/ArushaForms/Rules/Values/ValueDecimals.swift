extension Rule {
  package static let valueDecimals = Rule(
    "value-decimals",
    passing: .file(""), failing: .file(""))
}
