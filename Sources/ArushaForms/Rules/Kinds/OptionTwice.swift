extension Rule {
  package static let optionTwice = Rule(
    "option-twice",
    passing: .file(""), failing: .file(""))
}
