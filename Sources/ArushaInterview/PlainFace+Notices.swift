import ArushaAnalysis
import ArushaModel
import ArushaText
import ArushaWords

extension PlainFace {
  /// What is printed after an input.
  package func lines(for notice: Notice, in interview: Interview) -> String {
    switch notice {
    case .emptyLine: say("assess.empty-line", ["help": word(.help)])
    case .notAChoice(let range):
      say(
        "assess.not-a-choice",
        ["first": String(range.lowerBound), "last": String(range.upperBound), "help": word(.help)])
    case .notHere: say("assess.not-here", ["help": word(.help)])
    case .nothingToKeep: say("assess.nothing-to-keep", ["skip": word(.skip)])
    case .badDate: say("assess.bad-date", ["skip": word(.skip)])
    case .tooLong(let maximum):
      say("assess.too-long", ["maximum": texts.number(maximum), "back": word(.back)])
    case .recorded(let id, let reading): recorded(id, reading)
    case .recordedStatus(let id, let state):
      say("assess.recorded-status", ["question": id, "status": texts("state.\(state.rawValue)")])
    case .recordedValue(let id): say("assess.recorded-value", ["question": id])
    case .badValue(let problem): badValue(problem, interview.question)
    case .refused(let check): say("assess.refused", ["reason": words(of: check)])
    case .doubted(let check): say("assess.doubted", ["reason": words(of: check)])
    case .skipped(let id): say("assess.skipped", ["question": id])
    case .noteKept: say("assess.note-kept")
    case .noteTakenOut: say("assess.note-taken-out")
    case .evidenceTakenOut: say("assess.evidence-taken-out")
    case .digestTaken(let reference): say("assess.digest-taken", ["reference": reference])
    case .outsideWorkspace(let reference):
      say("assess.outside-workspace", ["reference": reference])
    case .undone: say("assess.undone")
    case .redone: say("assess.redone")
    case .nothingToUndo: say("assess.nothing-to-undo")
    case .nothingToRedo: say("assess.nothing-to-redo")
    case .criteriaLeft(let count): paragraph(texts("assess.criteria-left", count: count))
    case .notFound(let words): say("assess.not-found", ["words": texts.quoted(words)])
    case .referenceGiven, .speak: ""
    case .earlier: about(interview) { words.earlier($0) }
    case .peers: about(interview) { words.peers(on: $0) }
    case .evidenceKept: say("assess.evidence-kept")
    case .flag(let isSet): say(isSet ? "assess.flag-set" : "assess.flag-cleared")
    case .help: help(at: interview.stage)
    case .atStart: say("assess.at-start")
    case .complete: say("assess.complete", ["quit": word(.quit)])
    }
  }

  package func lines(for unknown: UnknownCommand) -> String {
    say("assess.unknown-command", ["name": printableLine(unknown.name), "help": word(.help)])
  }

  private func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
    paragraph(texts(key, arguments))
  }

  /// The form's own words, else the expression.
  private func words(of check: AnswerCheck) -> String { check.message ?? check.expression }

  private func badValue(_ problem: ValueProblem, _ question: Question?) -> String {
    switch problem {
    case .notANumber, .wrongShape: return say("assess.bad-number")
    case .outOfRange:
      guard case .number(let range)? = question?.kind else { return say("assess.bad-number") }
      return say("assess.out-of-range", ["range": texts.words(of: range)])
    case .tooManyDecimals:
      guard case .number(let range)? = question?.kind else { return say("assess.bad-number") }
      return range.decimals == 0
        ? say("assess.whole-number")
        : paragraph(texts("assess.too-many-decimals", count: range.decimals))
    case .notADate: return say("assess.bad-date", ["skip": word(.skip)])
    case .notAnOption: return say("assess.not-here", ["help": word(.help)])
    case .empty: return say("assess.empty-line", ["help": word(.help)])
    case .tooLong:
      return say(
        "assess.too-long", ["maximum": texts.number(TextLimit.value), "back": word(.back)])
    }
  }

  private func recorded(_ id: String, _ reading: QuestionReading) -> String {
    let level = reading.level ?? 0
    let evidenced = reading.evidencedLevel ?? 0
    var out = say(
      "assess.recorded",
      [
        "question": id, "level": String(level), "name": texts("level.\(level)"),
        "evidenced": String(evidenced),
      ])
    if evidenced < level {
      out += say("assess.evidence-short", ["grade": texts("grade.\(reading.grade.rawValue)")])
    }
    return out
  }

  private func about(_ interview: Interview, _ lines: (Question) -> [String]) -> String {
    guard let question = interview.question else { return say("assess.not-here") }
    return "\n" + lines(question).map { paragraph($0, head: "  -", indent: "    ") }.joined()
  }

  private func help(at stage: Stage) -> String {
    var out = "\n" + paragraph(texts("assess.help-answers"))
    for command in Command.allCases where stage.takes(command) {
      out += paragraph(
        texts("assess.help-\(command.rawValue)"), head: "  " + word(command),
        indent: String(repeating: " ", count: 18))
    }
    let go = [
      "go": ":" + texts("command.go").prefix { $0 != " " },
      "mark": ":" + texts("command.mark").prefix { $0 != " " },
    ]
    for name in stage.isAtQuestion ? ["go", "mark"] : ["go"] {
      out += paragraph(
        texts("assess.help-\(name)", go), head: "  " + (go[name] ?? ""),
        indent: String(repeating: " ", count: 18))
    }
    return out
  }

  /// All questions with their state, by number: a number goes there.
  func review(of interview: Interview) -> String {
    var out = "\n" + paragraph(texts("assess.review"))
    for (index, item) in interview.states.enumerated() {
      guard let question = interview.questionnaire.question(item.id) else { continue }
      let title = question.title
      let state = texts.reviewState(of: item, question, in: interview)
      out += paragraph(
        texts("assess.review-line", ["id": item.id, "title": title, "state": state]),
        head: "  \(index + 1)", indent: "      ")
    }
    return out + softSpots(in: interview)
      + paragraph(
        texts("assess.review-prompt", ["next": word(.next), "quit": word(.quit)])) + "> "
  }
}

extension Texts {
  /// How a question stands, on one line.
  func reviewState(
    of item: (id: String, state: QuestionState, hasDraft: Bool), _ question: Question,
    in interview: Interview
  ) -> String {
    var state = self("state.\(item.state.rawValue)")
    if item.state == .answered, question.hasLevels {
      let reading = QuestionReading(
        question: question, answer: interview.assessment.answers[item.id])
      state = self(
        "assess.review-level",
        [
          "level": String(reading.level ?? 0), "evidenced": String(reading.evidencedLevel ?? 0),
        ])
    }
    if item.hasDraft { state += ", " + self("assess.review-draft") }
    if interview.draftOrAnswer(item.id)?.flag == true { state += ", " + self("assess.review-flag") }
    if interview.hasFailingChecks(item.id) { state += ", " + self("assess.review-check") }
    return state
  }
}

extension Interview {
  func draftOrAnswer(_ id: String) -> Answer? { assessment.drafts[id] ?? assessment.answers[id] }
}
