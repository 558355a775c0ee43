import ArushaAnalysis
import ArushaModel
import ArushaText

extension Interview {
  /// A choice in a list that leads somewhere and answers nothing.
  mutating func choosePlace(_ number: Int) -> [Notice] {
    switch stage {
    case .evidenceList:
      let count = draft?.evidence.count ?? 0
      guard (1...max(1, count)).contains(number), count > 0 else {
        return [.notAChoice(1...max(1, count))]
      }
      evidenceItem = number - 1
      stage = .evidenceTitle
      return []
    case .evidenceRemoval:
      let count = draft?.evidence.count ?? 0
      guard (1...max(1, count)).contains(number), count > 0 else {
        return [.notAChoice(1...max(1, count))]
      }
      removeEvidence(number - 1)
      return [.evidenceTakenOut]
    case .found(let matches):
      guard let match = matches[numbered: number] else {
        return [.notAChoice(1...max(1, matches.count))]
      }
      enter(match)
      return []
    case .language:
      guard let language = Language.allCases[numbered: number] else {
        return [.notAChoice(1...Language.allCases.count)]
      }
      resume()
      return [.speak(language)]
    default: return [.notHere]
    }
  }

  /// An answer that stood with the item is kept among the previous ones.
  private mutating func removeEvidence(_ item: Int) {
    guard let question else { return }
    if assessment.drafts[question.id] == nil, var answer = assessment.answers[question.id] {
      var before = answer
      before.previous = []
      answer.previous.append(before)
      answer.evidence.remove(at: item)
      assessment.answers[question.id] = answer
    } else {
      keep { $0.evidence.remove(at: item) }
    }
    if draft?.evidence.isEmpty ?? true { resume() } else { stage = .evidenceList }
  }

  /// The places of the questions that hold every word, without regard to case and accents.
  package func places(of words: String) -> [Int] {
    let wanted = folded(words).split(separator: " ")
    guard !wanted.isEmpty else { return [] }
    let states = self.states
    return selection.indices.filter { index in
      guard states[index].state != .parked,
        let question = questionnaire.question(selection[index])
      else { return false }
      let text = folded(
        ([question.id, question.title, question.ask] + question.criteria.map(\.text))
          .joined(separator: " "))
      return wanted.allSatisfy { text.contains($0) }
    }
  }

  mutating func look(for words: String) -> [Notice] {
    let matches = places(of: words)
    guard let first = matches.first else { return [.notFound(words)] }
    if matches.count == 1 { enter(first) } else { stage = .found(matches) }
    return []
  }

  /// An earlier answer is confirmed, changed or rejected; until then the question is open.
  mutating func decideProposal(_ number: Int, at time: String) -> [Notice] {
    guard let question, let proposal else { return [.notHere] }
    guard (1...3).contains(number) else { return [.notAChoice(1...3)] }
    if number == 3 {
      // An empty draft remembers that the proposal was looked at.
      assessment.drafts[question.id] = Answer()
      stage = question.firstStage
      return []
    }
    if number == 1, proposal.status != .answered {
      setAside(proposal.status, reason: proposal.reason, at: time)
      let states: [AnswerStatus: QuestionState] = [
        .unknown: .unknown, .declined: .declined, .notApplicable: .notApplicable,
      ]
      return afterSettingAside(states[proposal.status] ?? .unknown)
    }
    var draft = proposal.asAnswered
    draft.reason = nil
    assessment.drafts[question.id] = draft
    stage = question.firstStage
    return number == 1 ? record(at: time) : []
  }
}

extension Stage {
  /// A grade or a doubt belongs to the criteria above it.
  var settled: Stage {
    switch self {
    case .grade, .confirm: .criterion(0)
    default: self
    }
  }
}
