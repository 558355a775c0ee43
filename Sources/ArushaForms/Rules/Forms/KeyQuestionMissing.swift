import ArushaModel

extension Rule {
  package static let keyQuestionMissing = warning(
    "key-question-missing",
    passing: .secondForm("factor: 2", question: "key: true"),
    failing: .secondForm("factor: 1️⃣2", question: "key: false"))
}

extension FormChecks {
  /// Every factor has its key question: the ten of them are the express form.
  func checkKeyQuestionMissing() {
    for form in forms where form.form.factor > 0 {
      guard form.questions.contains(where: \.question.hasLevels),
        !form.questions.contains(where: \.question.isKey)
      else { continue }
      form.reading.report(.keyQuestionMissing, at: form.fields.range(of: "factor"))
    }
  }
}
