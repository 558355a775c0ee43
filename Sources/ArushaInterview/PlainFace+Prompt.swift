import ArushaAnalysis
import ArushaModel
import ArushaText

extension PlainFace {
  /// What is printed to ask for the next input.
  ///
  /// - Parameter previous: the interview as it was prompted for last; nil at the start. A question
  ///   is introduced once, when it is entered.
  package func prompt(for interview: Interview, after previous: Interview?) -> String {
    var out = ""
    if interview.stage.isAtQuestion, let question = interview.question,
      previous.map({
        !$0.stage.isAtQuestion && !$0.stage.isDetour
          || $0.position != interview.position
      }) ?? true
    {
      out += introduction(of: question, in: interview)
    }
    switch interview.stage {
    case .role: out += ask("assess.role")
    case .criterion(let index): out += criterion(index, of: interview)
    case .grade: out += gradePrompt(interview)
    case .value(let kind): out += valuePrompt(kind, of: interview)
    case .confirm: out += confirmPrompt()
    case .proposal: out += proposalPrompt(interview)
    case .evidenceList, .evidenceRemoval: out += evidencePrompt(interview)
    case .find: out += ask("assess.find")
    case .found(let matches): out += foundPrompt(matches, of: interview)
    case .language: out += languagePrompt()
    case .evidenceTitle: out += ask("assess.evidence-title")
    case .evidenceReference: out += ask("assess.evidence-reference")
    case .evidenceDate: out += ask("assess.evidence-date")
    case .reason: out += ask("assess.reason")
    case .note: out += ask("assess.note")
    case .review: out += review(of: interview)
    case .finished: break
    }
    return out
  }

  func ask(_ key: String) -> String {
    "\n"
      + paragraph(
        texts(key, ["skip": word(.skip), "back": word(.back)])) + "> "
  }

  private func introduction(of question: Question, in interview: Interview) -> String {
    let factor = texts("factor.\(question.factor)")
    var out = "\n" + String(repeating: "-", count: min(width, 60)) + "\n"
    out += paragraph(
      texts(
        "assess.question-head",
        [
          "number": texts.number(interview.position + 1),
          "total": texts.number(interview.selection.count),
          "factor": texts("factor.numbered", ["number": String(question.factor), "name": factor]),
        ]))
    out += paragraph(question.title) + "\n" + paragraph(question.ask)
    out += paragraph(texts("assess.why", ["why": question.why]))
    if question.isCritical { out += paragraph(texts("assess.critical")) }
    guard question.hasLevels else { return out + noteSoFar(interview) }
    out += paragraph(
      texts(
        "assess.target",
        [
          "level": String(target.level(for: question)),
          "name": texts("level.\(target.level(for: question))"),
        ]))
    return out + noteSoFar(interview)
  }

  private func noteSoFar(_ interview: Interview) -> String {
    guard let note = interview.draft?.note else { return "" }
    return paragraph(texts("assess.your-note", ["note": note]))
  }

  private func criterion(_ index: Int, of interview: Interview) -> String {
    guard let question = interview.question, question.criteria.indices.contains(index) else {
      return ""
    }
    let criterion = question.criteria[index]
    var out = "\n"
    out += paragraph(
      texts(
        "assess.criterion-head",
        [
          "number": texts.number(index + 1), "total": texts.number(question.criteria.count),
          "level": String(criterion.level), "name": texts("level.\(criterion.level)"),
          "aspect": texts("aspect.\(criterion.aspect.rawValue)"),
        ]))
    out += paragraph(criterion.text, indent: "  ")
    out += paragraph(texts("assess.shown-by", ["evidence": criterion.evidence]), indent: "  ")
    if let draft = interview.draft, let state = draft.said(of: criterion.id) {
      out += paragraph(
        texts("assess.current", ["answer": texts("criterion.\(state)"), "next": word(.next)]),
        indent: "  ")
    }
    let prompt = texts("assess.criterion-prompt", ["help": word(.help)]) + " >"
    return out + lines(prompt, spare: 1) + " "
  }

  private func gradePrompt(_ interview: Interview) -> String {
    guard let question = interview.question, let draft = interview.draft else { return "" }
    let level = QuestionReading(question: question, answer: draft.asAnswered).level ?? 0
    var out =
      "\n"
      + paragraph(
        texts(
          "assess.level-so-far",
          [
            "level": String(level), "name": texts("level.\(level)"),
          ]))
    if level > draft.grade.cap {
      out += paragraph(
        texts(
          "assess.grade-reason",
          [
            "level": String(level), "grade": texts("grade.\(draft.grade.rawValue)"),
            "cap": String(draft.grade.cap),
          ]))
    }
    out += paragraph(texts("assess.grade"))
    for (index, grade) in Grade.allCases.enumerated() {
      out += paragraph(
        texts("assess.grade-\(grade.rawValue)", ["cap": String(grade.cap)]),
        head: "  \(index + 1)", indent: "     ")
    }
    return out + "1-4 > "
  }
}

extension Answer {
  /// `met`, `unmet` or `unknown`, where something was said of the criterion.
  func said(of criterion: String) -> String? {
    if met.contains(criterion) { return "met" }
    if unmet.contains(criterion) { return "unmet" }
    return unknown.contains(criterion) ? "unknown" : nil
  }

  var asAnswered: Answer {
    var answer = self
    answer.status = .answered
    return answer
  }
}

extension PlainFace {
  /// What is printed when the session begins.
  package func welcome(to interview: Interview) -> String {
    welcome(
      to: interview,
      saved: texts("assess.saved-as-you-go", ["quit": word(.quit), "help": word(.help)]))
  }

  /// - Parameter saved: how to leave and to get help, which is another key in another face.
  func welcome(to interview: Interview, saved: String) -> String {
    let open = interview.states.filter(interview.isUnfinished)
    let criteria = open.compactMap { interview.questionnaire.question($0.id) }
      .map { $0.hasLevels ? $0.criteria.count : 2 }
    var out = paragraph(
      texts(
        "assess.welcome",
        [
          "period": interview.assessment.period.name,
          "administration": interview.assessment.administration,
        ]))
    out += paragraph(saved)
    // A minute a criterion, for a group that answers together; two for a question of another kind.
    let minutes = criteria.reduce(0, +)
    let time =
      minutes < 120
      ? texts("assess.time-minutes", count: minutes)
      : texts("assess.time-hours", count: (minutes + 30) / 60)
    out += paragraph(texts("assess.left", count: open.count, ["time": time]))
    let proposed = open.filter { !$0.hasDraft && interview.proposals[$0.id] != nil }
    if !proposed.isEmpty { out += paragraph(texts("assess.proposals", count: proposed.count)) }
    if open.contains(where: \.hasDraft) { out += paragraph(texts("assess.resumed")) }
    return out
  }
}
