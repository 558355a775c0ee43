package import ArushaAnalysis
package import ArushaModel

/// The guided session as a value: what is asked, what was answered, and where the coordinator is.
///
/// It has no terminal, no clock and no file in it. `handle` takes one input and gives what is to be
/// said; the caller saves `assessment` whenever it has changed, before anything is shown.
package struct Interview: Sendable, Hashable {
  /// In the language of the session.
  package private(set) var questionnaire: Questionnaire
  /// The ids of the session's questions, in the form's order.
  package let selection: [String]
  package internal(set) var assessment: Assessment
  package internal(set) var role: String?
  /// Index in `selection` of the question at hand.
  package internal(set) var position: Int
  package internal(set) var stage: Stage
  /// Where a detour (note, evidence, review, …) came from.
  var origin: Stage?
  /// The item of evidence that is being typed: it is in the draft from its title on, so that nothing
  /// typed is lost where the session ends in the middle of it.
  package internal(set) var evidenceItem: Int?
  /// Answers of an earlier period, by question id, to be confirmed, changed or rejected one by one.
  package let proposals: [String: Answer]
  /// What `undo` goes back to, and `redo` forward to; the latest last.
  var past: [Moment] = []
  var future: [Moment] = []
  /// Whether what changed last was a text that is still being typed: one step of `undo`.
  var isTyping = false
  /// Whether the evidence is asked for by the grade just given, and ends the question.
  var endsInRecord = false
  /// Whether the answer at hand was said to be meant although a `warn:` doubts it.
  var isConfirmed = false

  /// - Parameters:
  ///   - selection: the ids of the questions of this session; those the questionnaire lacks are
  ///     left out.
  ///   - role: who answers, where it is known; else it is asked first.
  ///   - proposals: answers of an earlier period that are proposed for open questions.
  package init(
    questionnaire: Questionnaire, assessment: Assessment, selection: [String], role: String?,
    proposals: [String: Answer] = [:]
  ) {
    self.proposals = proposals
    self.questionnaire = questionnaire
    self.assessment = assessment
    self.selection = selection.filter { questionnaire.question($0) != nil }
    self.role = role
    position = 0
    stage = .finished(saved: true)
    if let first = nextOpen(from: stoppedAt) ?? nextOpen(from: 0) {
      enter(first)
    } else {
      stage = .review
    }
    if role == nil, !self.selection.isEmpty {
      origin = stage
      stage = .role
    }
  }

  /// The question at hand.
  package var question: Question? {
    selection.indices.contains(position) ? questionnaire.question(selection[position]) : nil
  }

  /// What stands for the question at hand: unfinished input, else its answer.
  package var draft: Answer? {
    question.flatMap { assessment.drafts[$0.id] ?? assessment.answers[$0.id] }
  }

  /// The draft that input goes into: made from the answer where a question is answered again.
  var working: Answer {
    get {
      var answer = draft ?? Answer()
      if let question, assessment.drafts[question.id] == nil {
        answer.previous = []
        // A question that was set aside and is now answered starts without that reason.
        if answer.status != .answered { answer.reason = nil }
      }
      answer.status = .answered
      return answer
    }
    set {
      if let question { assessment.drafts[question.id] = newValue }
    }
  }

  /// The state of each question of the session.
  package var states: [(id: String, state: QuestionState, hasDraft: Bool)] {
    let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
    let byId = Dictionary(readings.map { ($0.question.id, $0.state) }) { first, _ in first }
    return selection.map { ($0, byId[$0] ?? .open, assessment.drafts[$0] != nil) }
  }

  /// The earlier answer that is proposed for the question at hand; nil where something stands.
  package var proposal: Answer? {
    guard let id = question?.id, draft == nil else { return nil }
    return proposals[id]
  }

  /// Goes on with the same questions in other words.
  package mutating func speak(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  package var isFinished: Bool {
    if case .finished = stage { return true }
    return false
  }

  /// Where the last session stopped: at the last question with unfinished input, else after the
  /// question answered last.
  private var stoppedAt: Int {
    if let draft = selection.lastIndex(where: { assessment.drafts[$0] != nil }) { return draft }
    let answered = selection.indices.compactMap { index in
      assessment.answers[selection[index]]?.at.map { (time: $0, index: index) }
    }
    return answered.max { ($0.time, $0.index) < ($1.time, $1.index) }.map { $0.index + 1 } ?? 0
  }

  /// The first question from `index` on that is not finished: it is open, or has unfinished input.
  func nextOpen(from index: Int) -> Int? {
    let states = self.states
    return states.indices.first { $0 >= index && isUnfinished(states[$0]) }
  }

  func isUnfinished(_ question: (id: String, state: QuestionState, hasDraft: Bool)) -> Bool {
    question.state == .open || (question.hasDraft && question.state != .parked)
  }

  /// Goes to a question, to its first criterion that has no answer in the draft.
  mutating func enter(_ index: Int) {
    position = index
    origin = nil
    evidenceItem = nil
    endsInRecord = false
    isConfirmed = false
    guard let question else {
      stage = .review
      return
    }
    if proposal != nil {
      stage = .proposal
      return
    }
    guard question.hasLevels else {
      stage = question.firstStage
      return
    }
    guard let draft = assessment.drafts[question.id] else {
      stage = .criterion(0)
      return
    }
    let given = Set(draft.met + draft.unmet + draft.unknown)
    if let open = question.criteria.firstIndex(where: { !given.contains($0.id) }) {
      stage = .criterion(open)
    } else if claimedLevel == 0, let last = question.criteria.indices.last {
      stage = .criterion(last)
    } else {
      stage = .grade
    }
  }
}

extension Question {
  /// Where answering it begins.
  var firstStage: Stage { hasLevels ? .criterion(0) : .value(kind.name) }
}
