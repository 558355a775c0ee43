extension Rule {
  package static let textEmpty = Rule(
    "text-empty",
    passing: .file(""), failing: .file(""))
}
