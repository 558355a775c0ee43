import ArushaAnalysis
import ArushaModel

extension Interview {
  /// An option by its number.
  mutating func chooseValue(
    _ number: Int, _ kind: QuestionKind.Name, at time: String
  ) -> [Notice] {
    guard let question, kind == .yesNo || kind == .choice else {
      return takeValue(String(number), kind, at: time)
    }
    let options = question.kind.options
    guard let option = options[numbered: number] else {
      return [options.isEmpty ? .notHere : .notAChoice(1...options.count)]
    }
    return settle(.one(option.id), at: time)
  }

  /// What was typed: several numbers of options, a number, a date or a text.
  mutating func takeValue(
    _ text: String, _ kind: QuestionKind.Name, at time: String
  ) -> [Notice] {
    guard let question else { return [.notHere] }
    let options = question.kind.options
    switch kind {
    case .criteria, .yesNo, .choice:
      return [options.isEmpty ? .notHere : .notAChoice(1...options.count)]
    case .choices:
      let words = text.split { $0 == " " || $0 == "," || $0 == ";" }
      let numbers = words.compactMap { Int($0) }
      guard numbers.count == words.count, !numbers.isEmpty,
        numbers.allSatisfy({ (0...options.count).contains($0) }),
        numbers == [0] || !numbers.contains(0)
      else { return [.notAChoice(0...options.count)] }
      // In the form's order, each once, however they were typed.
      let chosen = options.enumerated().filter { numbers.contains($0.offset + 1) }
      return settle(.several(chosen.map(\.element.id)), at: time)
    case .number:
      // 12,5 is how three of the four languages write it.
      return settle(.one(text.replacing(",", with: ".")), at: time)
    case .date, .text: return settle(.one(text), at: time)
    }
  }

  private mutating func settle(_ value: AnswerValue, at time: String) -> [Notice] {
    guard let question else { return [.notHere] }
    if let problem = question.problem(with: value) { return [.badValue(problem)] }
    var draft = working
    draft.value = value
    working = draft
    return record(at: time)
  }

  /// What a `check:` or `warn:` of the question says against an answer.
  mutating func objection(to answer: Answer, of question: Question) -> Notice? {
    var would = assessment
    would.answers[question.id] = answer
    let failing = failingChecks(
      of: question, in: readAnswers(questionnaire: questionnaire, assessment: would))
    if let check = failing.first(where: \.refuses) {
      answerAgain()
      return .refused(check)
    }
    guard let check = failing.first, !isConfirmed else { return nil }
    stage = .confirm
    return .doubted(check)
  }

  /// Back to the beginning of the question at hand; what was typed stays in the draft.
  mutating func answerAgain() {
    stage = question?.firstStage ?? .review
    origin = nil
    endsInRecord = false
    isConfirmed = false
  }
}
