import ArushaAnalysis
import ArushaModel

extension Interview {
  /// Turns the draft into the answer. An answer with every criterion unknown is `unknown`.
  mutating func record(at time: String) -> [Notice] {
    guard let question else { return [.notHere] }
    var answer = working
    answer.sortCriteria(as: question)
    answer.reason = nil
    if let objection = objection(to: answer, of: question) { return [objection] }
    if question.hasLevels, answer.met.isEmpty, answer.unmet.isEmpty {
      answer.status = .unknown
      answer.grade = .none
    }
    replace(question.id, by: answer, at: time)
    let notice: Notice =
      if answer.status == .unknown {
        .recordedStatus(question: question.id, .unknown)
      } else if question.hasLevels {
        .recorded(question: question.id, QuestionReading(question: question, answer: answer))
      } else {
        .recordedValue(question: question.id)
      }
    return [notice] + goOn()
  }

  /// Records a question as a whole: unknown, declined or not applicable.
  mutating func setAside(_ status: AnswerStatus, reason: String?, at time: String) {
    guard let question else { return }
    var answer = draft ?? Answer()
    answer.status = status
    answer.reason = reason
    answer.previous = []
    // What was said of single criteria stays in the history only: the status now says it all.
    if status != .answered {
      (answer.met, answer.unmet, answer.unknown) = ([], [], [])
      answer.value = nil
    }
    answer.grade = .none
    replace(question.id, by: answer, at: time)
  }

  mutating func afterSettingAside(_ state: QuestionState) -> [Notice] {
    guard let question else { return [] }
    return [.recordedStatus(question: question.id, state)] + goOn()
  }

  /// Puts a new answer in; the old one, and what a draft says of criteria where the new answer does
  /// not say it, are kept among the previous ones.
  private mutating func replace(_ id: String, by new: Answer, at time: String) {
    var answer = new
    answer.by = role ?? new.by
    answer.at = time
    answer.previous = []
    if var old = assessment.answers[id] {
      let before = old.previous
      old.previous = []
      answer.previous = before + [old]
    }
    if var draft = assessment.drafts[id],
      (draft.met, draft.unmet, draft.unknown, draft.value)
        != (new.met, new.unmet, new.unknown, new.value)
    {
      draft.previous = []
      draft.at = draft.at ?? time
      answer.previous.append(draft)
    }
    assessment.answers[id] = answer
    assessment.drafts[id] = nil
  }

  /// Changes the draft of the question at hand; an answer that stands is changed with it, since a
  /// note or a flag is no reason to answer again.
  mutating func keep(_ change: (inout Answer) -> Void) {
    guard let question else { return }
    if assessment.drafts[question.id] == nil, var answer = assessment.answers[question.id] {
      change(&answer)
      assessment.answers[question.id] = answer
    } else {
      var draft = working
      change(&draft)
      working = draft
    }
  }

  /// Whether another item of evidence can be kept with the question at hand.
  var canTakeEvidence: Bool {
    (draft?.evidence.count ?? 0) < TextLimit.evidenceItems
  }

  /// Whether a grade was given to what stands: `none` is one only where an answer with something
  /// met was recorded with it.
  var hasGrade: Bool {
    if let draft, draft.grade != .none { return true }
    guard let question, let answer = assessment.answers[question.id] else { return false }
    return answer.status == .answered && !answer.met.isEmpty
  }

  /// Changes the item of evidence that is being typed.
  mutating func editEvidence(_ change: (inout Evidence) -> Void) {
    guard let evidenceItem else { return }
    keep { answer in
      guard answer.evidence.indices.contains(evidenceItem) else { return }
      change(&answer.evidence[evidenceItem])
    }
  }

  mutating func endEvidence(at time: String) -> [Notice] {
    evidenceItem = nil
    if endsInRecord { return [.evidenceKept] + record(at: time) }
    resume()
    return [.evidenceKept]
  }

  /// To the next open question; past the last one, to the review.
  mutating func goOn() -> [Notice] {
    if let index = nextOpen(from: position + 1) {
      enter(index)
      return []
    }
    origin = nil
    stage = .review
    return states.contains(where: isUnfinished) ? [] : [.complete]
  }
}
