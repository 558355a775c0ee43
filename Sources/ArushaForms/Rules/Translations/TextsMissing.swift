extension Rule {
  package static let textsMissing = warning(
    "texts-missing",
    passing: .file(""), failing: .file(""))
}
