import ArushaAnalysis
import ArushaModel

extension Interview {
  /// Takes one input.
  ///
  /// - Parameter time: now, UTC, `YYYY-MM-DDThh:mm:ssZ`: written on what is recorded.
  /// - Returns: what is to be said before the next prompt.
  package mutating func handle(_ input: Input, at time: String) -> [Notice] {
    guard !isFinished else { return [] }
    switch input {
    case .command(let command): return handle(command, at: time)
    case .choice(let number): return choose(number, at: time)
    case .text(let text): return take(text, at: time)
    }
  }

  private mutating func choose(_ number: Int, at time: String) -> [Notice] {
    switch stage {
    case .criterion(let index):
      guard let question, question.criteria.indices.contains(index) else { return [.notHere] }
      guard (1...3).contains(number) else { return [.notAChoice(1...3)] }
      answer(question.criteria[index].id, number)
      return advance(after: index, at: time)
    case .grade:
      guard (1...4).contains(number) else { return [.notAChoice(1...4)] }
      var draft = working
      draft.grade = Grade.allCases[number - 1]
      working = draft
      guard draft.grade >= .document, draft.evidence.isEmpty else { return record(at: time) }
      stage = .evidenceTitle
      origin = .grade
      endsInRecord = true
      return []
    case .value(let kind): return chooseValue(number, kind, at: time)
    case .confirm:
      guard (1...2).contains(number) else { return [.notAChoice(1...2)] }
      guard number == 1 else {
        answerAgain()
        return []
      }
      isConfirmed = true
      return record(at: time)
    case .review:
      guard selection.indices.contains(number - 1) else {
        return selection.isEmpty ? [.notHere] : [.notAChoice(1...selection.count)]
      }
      enter(number - 1)
      return []
    case .role, .evidenceTitle, .evidenceReference, .evidenceDate, .reason, .note, .finished:
      return take(String(number), at: time)
    }
  }

  private mutating func answer(_ criterion: String, _ number: Int) {
    var draft = working
    draft.met.removeAll { $0 == criterion }
    draft.unmet.removeAll { $0 == criterion }
    draft.unknown.removeAll { $0 == criterion }
    switch number {
    case 1: draft.met.append(criterion)
    case 2: draft.unmet.append(criterion)
    default: draft.unknown.append(criterion)
    }
    if let question { draft.sortCriteria(as: question) }
    working = draft
  }

  /// Goes to the next criterion, or past the last one to what remains to be asked.
  mutating func advance(after index: Int, at time: String) -> [Notice] {
    guard let question else { return [.notHere] }
    if question.criteria.indices.contains(index + 1) {
      stage = .criterion(index + 1)
      return []
    }
    // Nothing met: there is nothing to show evidence for.
    if working.met.isEmpty {
      var draft = working
      draft.grade = .none
      working = draft
      return record(at: time)
    }
    stage = .grade
    return []
  }

  private mutating func take(_ text: String, at time: String) -> [Notice] {
    guard text.contains(where: { !$0.isWhitespace }) else { return [.emptyLine] }
    if let room, text.unicodeScalars.count > room { return [.tooLong(maximum: room)] }
    switch stage {
    case .role:
      role = text
      resume()
      return []
    case .reason:
      setAside(.notApplicable, reason: text, at: time)
      return afterSettingAside(.notApplicable)
    case .note:
      keep { $0.note = $0.note.map { $0 + "\n" + text } ?? text }
      resume()
      return [.noteKept]
    case .evidenceTitle:
      if isEditingEvidence {
        editEvidence { $0.title = text }
      } else {
        keep { $0.evidence.append(Evidence(title: text)) }
        isEditingEvidence = true
      }
      stage = .evidenceReference
      return []
    case .evidenceReference:
      editEvidence { $0.reference = text }
      stage = .evidenceDate
      return []
    case .evidenceDate:
      guard TextDate(text) != nil else { return [.badDate] }
      editEvidence { $0.date = text }
      return endEvidence(at: time)
    case .criterion: return [.notAChoice(1...3)]
    case .grade: return [.notAChoice(1...4)]
    case .value(let kind): return takeValue(text, kind, at: time)
    case .confirm: return [.notAChoice(1...2)]
    case .review: return selection.isEmpty ? [.notHere] : [.notAChoice(1...selection.count)]
    case .finished: return []
    }
  }

  /// Back to where a detour came from.
  mutating func resume() {
    stage = origin ?? .review
    origin = nil
    endsInRecord = false
  }

  /// How many characters of a text can be kept where the interview is; nil where none is taken.
  private var room: Int? {
    switch stage {
    case .role: TextLimit.role
    case .reason: TextLimit.reason
    case .evidenceTitle, .evidenceReference: TextLimit.evidence
    case .note:
      // A note is added on a line of its own.
      max(0, TextLimit.note - (draft?.note.map { $0.unicodeScalars.count + 1 } ?? 0))
    case .value(.text): TextLimit.value
    case .criterion, .grade, .value, .confirm, .evidenceDate, .review, .finished: nil
    }
  }
}

extension Answer {
  /// Lists in the form's order, whatever the order of the answers was.
  mutating func sortCriteria(as question: Question) {
    let order = question.criteria.map(\.id)
    for list in [\Answer.met, \Answer.unmet, \Answer.unknown] {
      self[keyPath: list].sort {
        (order.firstIndex(of: $0) ?? order.count) < (order.firstIndex(of: $1) ?? order.count)
      }
    }
  }
}
