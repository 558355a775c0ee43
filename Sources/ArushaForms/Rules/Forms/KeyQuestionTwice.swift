import ArushaModel

extension Rule {
  package static let keyQuestionTwice = Rule(
    "key-question-twice",
    passing: .question("key: false"),
    failing: .question("key: 1️⃣true"))
}

extension FormChecks {
  func checkKeyQuestionTwice() {
    for form in forms {
      let keys = form.questions.filter(\.question.isKey)
      for extra in keys.dropFirst() {
        form.reading.report(
          .keyQuestionTwice, at: extra.fields.range(of: "key"), ["first": keys[0].question.id])
      }
    }
  }
}
