import ArushaModel
import ArushaTestSupport

extension SplitMix64 {
  /// One to four factors of up to eight questions, each level with one or two criteria. Needs point
  /// anywhere, also in circles.
  ///
  /// - Parameter conditions: whether some questions have a `when`.
  mutating func questionnaire(conditions: Bool = false) -> Questionnaire {
    let counts = (0..<Int.random(in: 1...4, using: &self)).map { _ in
      Int.random(in: 1...8, using: &self)
    }
    let ids = counts.enumerated().flatMap { factor, count in
      (1...count).map { (factor: factor + 1, id: "F\(factor + 1)-\($0)") }
    }
    let criteria = ids.map { question in
      (1...4).flatMap { level in
        (0..<Int.random(in: 1...2, using: &self)).map {
          (id: "\(question.id)-\(level)\($0)", level)
        }
      }
    }
    let all = criteria.flatMap { $0 }.map(\.id)
    var earlier: [String] = []
    return ArushaAnalysisTests.questionnaire(
      zip(ids, criteria).enumerated().map { index, pair in
        let (place, levels) = pair
        let when = conditions && !earlier.isEmpty && once(in: 3) ? condition(over: earlier) : nil
        earlier.append(place.id)
        return question(
          place.id, factor: place.factor, risk: pick(Risk.allCases), key: once(in: 4),
          critical: when == nil && once(in: 3), when: when,
          criteria: levels.map { id, level in
            let needs = (0..<2).filter { _ in once(in: 4) }.map { _ in pick(all) }
            return criterion(
              id, level, effort: pick(Effort.allCases), needs: needs,
              aspect: pick(Aspect.allCases))
          })
      })
  }

  private mutating func condition(over ids: [String]) -> Condition {
    let level = Condition.level(
      question: pick(ids), pick(Condition.Comparison.allCases), Int.random(in: 0...4, using: &self))
    let status = Condition.status(
      question: pick(ids), pick(AnswerStatus.allCases), isEqual: once(in: 2))
    return pick([level, status, .not(level), .all([level, status]), .any([level, status])])
  }

  /// Answers to some of the questions: each status, each reading of a criterion, each grade.
  mutating func answers(to form: Questionnaire) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for question in form.questions {
      switch Int.random(in: 0..<12, using: &self) {
      case 0: continue
      case 1: answers[question.id] = Answer(status: .unknown)
      case 2: answers[question.id] = Answer(status: .declined)
      case 3: answers[question.id] = notApplicable
      default: answers[question.id] = answer(to: question)
      }
    }
    return answers
  }

  /// An answer, more often met than not so that all levels occur.
  mutating func answer(to question: Question) -> Answer {
    var answer = Answer(grade: pick(Grade.allCases))
    for id in question.criteria.map(\.id) {
      switch Int.random(in: 0..<8, using: &self) {
      case 0: answer.unmet.append(id)
      case 1: answer.unknown.append(id)
      case 2 where once(in: 3): break
      default: answer.met.append(id)
      }
    }
    return answer
  }

  /// The answers with everything known: each unknown criterion met or unmet, each unanswered
  /// question answered.
  mutating func completed(_ answers: [String: Answer], of form: Questionnaire) -> [String: Answer] {
    var answers = answers
    for question in form.questions {
      var answer = answers[question.id] ?? Answer(status: .unknown)
      if answer.status == .notApplicable { continue }
      if answer.status != .answered { answer = self.answer(to: question) }
      let known = Set(answer.met + answer.unmet)
      for id in question.criteria.map(\.id) where !known.contains(id) {
        if once(in: 2) { answer.met.append(id) } else { answer.unmet.append(id) }
      }
      answer.unknown = []
      answers[question.id] = answer
    }
    return answers
  }

  mutating func target(for form: Questionnaire) -> TargetProfile {
    let level = { (generator: inout SplitMix64) in Int.random(in: 1...4, using: &generator) }
    return TargetProfile(
      id: "random", questionnaire: form.id, title: "", defaultLevel: level(&self),
      factors: [1: level(&self)],
      questions: Dictionary(
        uniqueKeysWithValues: form.questions.filter { _ in once(in: 5) }.map {
          ($0.id, level(&self))
        }))
  }
}
