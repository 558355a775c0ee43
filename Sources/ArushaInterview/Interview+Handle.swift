import ArushaAnalysis
import ArushaModel
import ArushaText

extension Interview {
  /// Takes one input.
  ///
  /// - Parameter time: now, UTC, `YYYY-MM-DDThh:mm:ssZ`: written on what is recorded.
  /// - Returns: what is to be said before the next prompt.
  package mutating func handle(_ input: Input, at time: String) -> [Notice] {
    guard !isFinished else { return [] }
    if input == .command(.undo) { return undo() }
    if input == .command(.redo) { return redo() }
    let before = self
    let notices = act(input, at: time)
    remember(before, typing: input.isTyping)
    return notices
  }

  private mutating func act(_ input: Input, at time: String) -> [Notice] {
    switch input {
    case .command(let command): return handle(command, at: time)
    case .choice(let number): return choose(number, at: time)
    case .mark(let number):
      guard case .criterion(let index) = stage, let question,
        question.criteria.indices.contains(index)
      else { return [.notHere] }
      guard (1...3).contains(number) else { return [.notAChoice(1...3)] }
      answer(question.criteria[index].id, number)
      return []
    case .text(let text): return take(text, at: time)
    case .whole(let text): return replaceNote(text)
    case .typing(let text):
      keepTyping(text)
      return []
    case .criterion(let index):
      guard case .criterion = stage.settled, let question, question.hasLevels,
        question.criteria.indices.contains(index)
      else { return [.notHere] }
      isConfirmed = false
      stage = .criterion(index)
      return []
    case .goTo(let id):
      guard stage != .role, let index = selection.firstIndex(of: id) else { return [.notHere] }
      enter(index)
      return []
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
      evidenceItem = nil
      stage = .evidenceTitle
      origin = .grade
      endsInRecord = true
      return []
    case .proposal: return decideProposal(number, at: time)
    case .evidenceList, .evidenceRemoval, .found, .language: return choosePlace(number)
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
      guard selection[numbered: number] != nil else {
        return selection.isEmpty ? [.notHere] : [.notAChoice(1...selection.count)]
      }
      enter(number - 1)
      return []
    case .role, .evidenceTitle, .evidenceReference, .evidenceDate, .reason, .note, .find, .finished:
      return take(String(number), at: time)
    }
  }

  mutating func answer(_ criterion: String, _ number: Int) {
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
    let draft = working
    let left = question.criteria.indices.filter { draft.said(of: question.criteria[$0].id) == nil }
    if let first = left.first {
      stage = .criterion(first)
      return [.criteriaLeft(left.count)]
    }
    if needsGrade {
      stage = .grade
      return []
    }
    // Nothing met: there is nothing to show evidence for.
    if draft.met.isEmpty {
      var draft = draft
      draft.grade = .none
      working = draft
    }
    return record(at: time)
  }

  /// Whether a level is claimed that the grade there is does not show.
  var needsGrade: Bool {
    let grade = draft?.grade ?? .none
    return claimedLevel > grade.cap || (claimedLevel > 0 && grade == .none)
  }

  /// The level that the answers so far reach; 0 where the question has none.
  package var claimedLevel: Int {
    guard let question else { return 0 }
    return QuestionReading(question: question, answer: working).level ?? 0
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
      keepTitle(text)
      stage = .evidenceReference
      return []
    case .evidenceReference:
      editEvidence {
        if $0.reference != text { $0.sha256 = nil }
        $0.reference = text
      }
      stage = .evidenceDate
      guard let question, let evidenceItem else { return [] }
      return [.referenceGiven(question: question.id, item: evidenceItem, reference: text)]
    case .find: return look(for: text)
    case .language:
      guard let language = Language(rawValue: text.lowercased()) else {
        return [.notAChoice(1...Language.allCases.count)]
      }
      resume()
      return [.speak(language)]
    case .proposal: return [.notAChoice(1...3)]
    case .evidenceList where canTakeEvidence:
      evidenceItem = nil
      keepTitle(text)
      stage = .evidenceReference
      return []
    case .evidenceList, .evidenceRemoval:
      return [.notAChoice(1...max(1, draft?.evidence.count ?? 0))]
    case .found(let matches): return [.notAChoice(1...max(1, matches.count))]
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
  var room: Int? {
    switch stage {
    case .role, .find: TextLimit.role
    case .reason: TextLimit.reason
    case .evidenceTitle, .evidenceReference: TextLimit.evidence
    case .note:
      // A note is added on a line of its own.
      max(0, TextLimit.note - (draft?.note.map { $0.unicodeScalars.count + 1 } ?? 0))
    case .value(.text): TextLimit.value
    case .evidenceList: TextLimit.evidence
    case .proposal, .criterion, .grade, .value, .confirm, .evidenceRemoval, .evidenceDate, .found,
      .language, .review, .finished:
      nil
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
