import ArushaInterview
import ArushaModel

/// A question of every kind, some proposed from an earlier year.
let wholeForm = Questionnaire(
  id: "form", edition: "1", released: false, language: "en", title: "Form",
  forms: [
    FactorForm(
      factor: 1, title: "One", file: "01.yaml",
      questions: [
        question("Q-1", levels: [1, 1, 2, 3], isCritical: true),
        question(
          "Q-2", levels: [1, 2, 3, 4], when: .level(question: "Q-1", .greaterOrEqual, 1)),
        question("Q-3", levels: [1, 2, 2, 3, 4]),
        plainQuestion("Q-4", .yesNo),
        plainQuestion("Q-5", .choice(options)),
        plainQuestion("Q-6", .choices(options)),
        plainQuestion(
          "Q-7",
          .number(
            NumberRange(minimum: DecimalNumber("0"), maximum: DecimalNumber("500"), decimals: 1))),
        plainQuestion("Q-8", .date),
        plainQuestion("Q-9", .text),
      ])
  ], digest: "sha256:0")

private let options = AnswerSet(
  options: ["one", "two", "three"].map {
    AnswerOption(id: $0, label: "Option \($0)")
  })

private func plainQuestion(_ id: String, _ kind: QuestionKind) -> Question {
  Question(
    id: id, factor: 1, title: "Title of \(id)", ask: "What of \(id)?", why: "Because.", kind: kind)
}

let earlierAnswers: [String: Answer] = [
  "Q-2": Answer(met: ["Q-2-a"], unmet: ["Q-2-b", "Q-2-c", "Q-2-d"], grade: .statement),
  "Q-5": Answer(status: .declined),
  "Q-9": Answer(status: .notApplicable, reason: "No ports"),
]

/// A session over the whole form that nothing was answered in.
func wholeInterview() -> Interview {
  Interview(
    questionnaire: wholeForm, assessment: assessment(),
    selection: wholeForm.questions.map(\.id), role: nil, proposals: earlierAnswers)
}
