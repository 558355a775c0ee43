extension Rule {
  package static let textsKeyUnknown = warning(
    "texts-key-unknown",
    passing: .file(""), failing: .file(""))
}
