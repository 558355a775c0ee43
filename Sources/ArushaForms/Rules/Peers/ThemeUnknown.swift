extension Rule {
  package static let themeUnknown = Rule(
    "theme-unknown",
    passing: .file(""), failing: .file(""))
}
