import ArushaModel

extension Rule {
  package static let keyQuestionMissing = warning(
    "key-question-missing",
    passing: .file(""), failing: .file(""))
}

extension FormChecks {
  /// Every factor has its key question: the ten of them are the express form.
  func checkKeyQuestionMissing() {
    for form in forms where form.questions.contains(where: \.question.hasLevels) {
      guard !form.questions.contains(where: \.question.isKey) else { continue }
      form.reading.report(.keyQuestionMissing, at: form.fields.range(of: "factor"))
    }
  }
}
