/// The levels an administration aims at.
package struct TargetProfile: Sendable, Hashable {
  package let id: String
  /// The id of the questionnaire it is for.
  package let questionnaire: String
  package let title: String
  package let defaultLevel: Int
  package let factors: [Int: Int]
  package let questions: [String: Int]
  /// Keyed by `default`, a factor's number or a question's id.
  package let reasons: [String: String]

  package init(
    id: String, questionnaire: String, title: String, defaultLevel: Int,
    factors: [Int: Int] = [:], questions: [String: Int] = [:], reasons: [String: String] = [:]
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.title = title
    self.defaultLevel = defaultLevel
    self.factors = factors
    self.questions = questions
    self.reasons = reasons
  }

  /// The level asked of a question: its own, its factor's or the default, the nearest first.
  package func level(for question: Question) -> Int {
    questions[question.id] ?? factors[question.factor] ?? defaultLevel
  }

  /// Why that level is asked, where the profile says so.
  package func reason(for question: Question) -> String? {
    if questions[question.id] != nil { return reasons[question.id] }
    if factors[question.factor] != nil { return reasons[String(question.factor)] }
    return reasons["default"]
  }
}
