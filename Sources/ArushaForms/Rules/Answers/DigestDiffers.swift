extension Rule {
  package static let digestDiffers = Rule(
    "digest-differs",
    passing: .file(""), failing: .file(""))
}
