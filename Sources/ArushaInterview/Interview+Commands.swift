import ArushaAnalysis
import ArushaModel

extension Interview {
  mutating func handle(_ command: Command, at time: String) -> [Notice] {
    switch command {
    case .help: return [.help]
    case .quit:
      stage = .finished(saved: true)
      return []
    case .back: return back()
    case .next: return next(at: time)
    case .skip: return skip(at: time)
    case .review:
      guard stage != .role else { return [.notHere] }
      stage = .review
      origin = nil
      return []
    case .earlier: return [.earlier]
    case .peers: return [.peers]
    case .find, .language:
      guard stage.isAtQuestion || stage == .review else { return [.notHere] }
      detour(to: command == .find ? .find : .language)
      return []
    case .remove:
      guard stage == .evidenceList else { return [.notHere] }
      stage = .evidenceRemoval
      return []
    case .evidence where stage == .evidenceList:
      guard canTakeEvidence else { return [.notHere] }
      evidenceItem = nil
      stage = .evidenceTitle
      return []
    case .unknown, .declined, .notApplicable, .note, .replace, .evidence, .flag, .grade:
      guard stage.isAtQuestion, let question else { return [.notHere] }
      return handle(command, of: question, at: time)
    case .undo, .redo: return []
    }
  }

  private mutating func handle(
    _ command: Command, of question: Question, at time: String
  ) -> [Notice] {
    // What is proposed is decided first: a note to it would make something stand.
    if stage == .proposal, [.note, .replace, .evidence, .grade, .flag].contains(command) {
      return [.notHere]
    }
    switch command {
    case .unknown, .declined:
      let status: AnswerStatus = command == .unknown ? .unknown : .declined
      setAside(status, reason: nil, at: time)
      return afterSettingAside(status == .unknown ? .unknown : .declined)
    case .flag:
      keep { $0.flag.toggle() }
      return [.flag(draft?.flag ?? false)]
    case .notApplicable: detour(to: .reason)
    case .note, .replace: detour(to: .note)
    case .evidence:
      if let draft, !draft.evidence.isEmpty {
        detour(to: .evidenceList)
        return []
      }
      guard canTakeEvidence else { return [.notHere] }
      evidenceItem = nil
      detour(to: .evidenceTitle)
    case .grade:
      guard question.hasLevels, let draft, !draft.met.isEmpty else { return [.notHere] }
      stage = .grade
    default: return [.notHere]
    }
    return []
  }

  private mutating func detour(to stage: Stage) {
    origin = self.stage
    endsInRecord = false
    self.stage = stage
  }

  private mutating func back() -> [Notice] {
    switch stage {
    case .criterion(let index) where index > 0: stage = .criterion(index - 1)
    case .criterion, .value, .proposal: return previousQuestion()
    case .confirm: answerAgain()
    case .grade: stage = .criterion(max(0, (question?.criteria.count ?? 1) - 1))
    case .evidenceTitle, .evidenceList, .evidenceRemoval, .reason, .note, .find, .found, .language:
      evidenceItem = nil
      resume()
    case .evidenceReference: stage = .evidenceTitle
    case .evidenceDate: stage = .evidenceReference
    case .review:
      if question != nil { enter(position) }
    case .role, .finished: return [.atStart]
    }
    return []
  }

  private mutating func previousQuestion() -> [Notice] {
    guard let index = askable.last(where: { $0 < position }) else { return [.atStart] }
    enter(index)
    if stage != .proposal { stage = question?.firstStage ?? .review }
    return []
  }

  /// The places of the questions that are not parked.
  var askable: [Int] {
    let states = self.states
    return states.indices.filter { states[$0].state != .parked }
  }

  /// Keeps what stands and goes on.
  private mutating func next(at time: String) -> [Notice] {
    switch stage {
    case .criterion(let index):
      guard let question, let draft else { return [.nothingToKeep] }
      let id = question.criteria[index].id
      guard (draft.met + draft.unmet + draft.unknown).contains(id) else { return [.nothingToKeep] }
      // Keeping the last criterion of an answer that stands unchanged leaves it as it is.
      if assessment.drafts[question.id] == nil, index + 1 == question.criteria.count {
        return goOn()
      }
      return advance(after: index, at: time)
    case .value:
      guard let question, draft?.value != nil else { return [.nothingToKeep] }
      return assessment.drafts[question.id] == nil ? goOn() : record(at: time)
    case .confirm: return [.nothingToKeep]
    case .proposal: return skip(at: time)
    case .evidenceList, .evidenceRemoval, .find, .found, .language:
      resume()
      return []
    case .grade: return hasGrade ? record(at: time) : [.nothingToKeep]
    case .evidenceTitle, .evidenceReference, .evidenceDate: return skip(at: time)
    case .review:
      // From the review the next open one may stand before the question at hand.
      if let index = nextOpen(from: position + 1) ?? nextOpen(from: 0) {
        enter(index)
        return []
      }
      return [.complete]
    case .role, .reason, .note: return [.nothingToKeep]
    case .finished: return []
    }
  }

  /// At a question: leaves it open for now. At one piece of evidence: leaves that piece out.
  private mutating func skip(at time: String) -> [Notice] {
    switch stage {
    case .role:
      resume()
      return []
    case .criterion, .grade, .value, .confirm, .proposal:
      guard let question else { return [.notHere] }
      return [.skipped(question: question.id)] + goOn()
    case .evidenceList, .evidenceRemoval, .find, .found, .language:
      resume()
      return []
    case .evidenceTitle where evidenceItem != nil:
      stage = .evidenceReference
      return []
    case .evidenceTitle:
      if endsInRecord { return record(at: time) }
      resume()
      return []
    case .evidenceReference:
      stage = .evidenceDate
      return []
    case .evidenceDate: return endEvidence(at: time)
    case .reason, .note:
      resume()
      return []
    case .review, .finished: return [.notHere]
    }
  }
}
