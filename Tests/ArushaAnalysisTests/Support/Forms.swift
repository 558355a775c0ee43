import ArushaAnalysis
import ArushaModel

/// A criterion whose id is its question's and a letter, such as `Q1-a`.
func criterion(
  _ id: String, _ level: Int, effort: Effort = .small, needs: [String] = [],
  practices: [String] = [], aspect: Aspect = .practice
) -> Criterion {
  Criterion(
    id: id, level: level, aspect: aspect, text: "", evidence: "", practices: practices,
    action: ActionTemplate(
      summary: "", lead: "", effort: effort, months: 1, indicator: "", needs: needs))
}

/// A question with the given criteria, or with a, b, c and d at the levels 1…4.
func question(
  _ id: String, factor: Int = 1, risk: Risk = .medium, key: Bool = false, critical: Bool = false,
  when: Condition? = nil, criteria: [Criterion]? = nil
) -> Question {
  let standard = ["a", "b", "c", "d"].enumerated().map { index, letter in
    criterion("\(id)-\(letter)", index + 1)
  }
  return Question(
    id: id, factor: factor, title: "", ask: "", why: "", risk: risk, isKey: key,
    isCritical: critical, when: when, criteria: criteria ?? standard)
}

/// A questionnaire with one form for each factor that occurs.
func questionnaire(_ questions: [Question], edition: String = "2026.1") -> Questionnaire {
  let factors = Set(questions.map(\.factor)).sorted()
  return Questionnaire(
    id: "test", edition: edition, released: false, language: "en", title: "",
    forms: factors.map { factor in
      FactorForm(
        factor: factor, title: "", file: "\(factor).yaml",
        questions: questions.filter { $0.factor == factor })
    }, digest: "sha256:0")
}

func assessment(
  _ answers: [String: Answer], period: String = "2026", scope: Scope = .full
) -> Assessment {
  Assessment(
    administration: "Customs of Example", period: Period(period) ?? Period(year: 2026),
    questionnaire: QuestionnaireReference(id: "test", edition: "2026.1", digest: "sha256:0"),
    scope: scope, answers: answers)
}

func target(_ level: Int = 3, questions: [String: Int] = [:]) -> TargetProfile {
  TargetProfile(
    id: "baseline", questionnaire: "test", title: "", defaultLevel: level, questions: questions)
}

/// An answer that reaches a level of a standard question: criteria up to it are met, others unmet.
func reaching(_ level: Int, _ id: String, grade: Grade = .verified) -> Answer {
  let ids = ["a", "b", "c", "d"].map { "\(id)-\($0)" }
  return Answer(
    met: Array(ids.prefix(level)), unmet: Array(ids.dropFirst(level)), grade: grade)
}

let notApplicable = Answer(status: .notApplicable, reason: "No land border")

/// The questions read with the answers.
func read(_ questions: [Question], _ answers: [String: Answer]) -> [QuestionReading] {
  readAnswers(questionnaire: questionnaire(questions), assessment: assessment(answers))
}
