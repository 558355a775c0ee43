import ArushaModel
import Testing

@Suite struct QuestionnaireTests {
  static func question(_ id: String, factor: Int = 1, isKey: Bool = false) -> Question {
    let criteria = [(1, "a"), (2, "b"), (2, "c")].map { level, letter in
      Criterion(
        id: "\(id)-\(letter)", level: level, aspect: .rule, text: "t", evidence: "e",
        action: ActionTemplate(summary: "s", lead: "l", months: 1, indicator: "i"))
    }
    return Question(
      id: id, factor: factor, title: "t", ask: "a", why: "w", isKey: isKey, criteria: criteria)
  }

  static let questionnaire = Questionnaire(
    id: "q", edition: "1", released: false, language: "en", title: "t",
    forms: [
      FactorForm(
        factor: 1, title: "one", file: "1.yaml",
        questions: [question("A"), question("B", isKey: true)]),
      FactorForm(
        factor: 6, title: "six", file: "6.yaml",
        questions: [question("D", factor: 6, isKey: true), question("C", factor: 6)]),
    ], digest: "d")

  @Test func `the express form is the key questions, the full one all, in the form's order`() {
    #expect(Self.questionnaire.questions(in: .full).map(\.id) == ["A", "B", "D", "C"])
    #expect(Self.questionnaire.questions(in: .express).map(\.id) == ["B", "D"])
  }

  @Test func `questions and criteria are found by id`() {
    #expect(Self.questionnaire.question("C")?.factor == 6)
    #expect(Self.questionnaire.question("c") == nil)
    #expect(Self.questionnaire.criterion("D-b")?.question.id == "D")
    #expect(Self.questionnaire.criterion("D-b")?.criterion.level == 2)
    #expect(Self.questionnaire.criterion("D") == nil)
    #expect(Self.question("A").criteria(at: 2).map(\.id) == ["A-b", "A-c"])
    #expect(Self.question("A").criteria(at: 4).isEmpty)
  }

  @Test func `the nearest target wins, and its reason with it`() {
    let target = TargetProfile(
      id: "t", questionnaire: "q", title: "t", defaultLevel: 3, factors: [6: 2],
      questions: ["D": 4], reasons: ["default": "usual", "6": "young", "D": "law"])
    let levels = ["A", "C", "D"].compactMap(Self.questionnaire.question).map {
      (target.level(for: $0), target.reason(for: $0))
    }
    #expect(levels.map(\.0) == [3, 2, 4])
    #expect(levels.map(\.1) == ["usual", "young", "law"])
  }

  @Test func `a level without a reason of its own does not borrow another's`() {
    let target = TargetProfile(
      id: "t", questionnaire: "q", title: "t", defaultLevel: 3, factors: [6: 2],
      questions: ["D": 4], reasons: ["default": "usual"])
    let reasons = ["A", "C", "D"].compactMap(Self.questionnaire.question).map {
      target.reason(for: $0)
    }
    #expect(reasons == ["usual", nil, nil])
  }

  @Test func `a localized text falls back to English, then to the first language, and says so`() {
    let text = LocalizedText(["fr": "oui", "en": "yes"])
    #expect(text.text(in: "fr") == ("oui", "fr"))
    #expect(text.text(in: "pt") == ("yes", "en"))
    #expect(LocalizedText(["pt": "sim", "es": "sí"]).text(in: "fr") == ("sí", "es"))
    #expect(LocalizedText([:]).text(in: "fr") == ("", "fr"))
  }
}
