extension Rule {
  package static let textsStale = warning(
    "texts-stale",
    passing: .file(""), failing: .file(""))
}
