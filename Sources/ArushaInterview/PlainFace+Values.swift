import ArushaModel
import ArushaText
import ArushaWords

extension PlainFace {
  /// What is asked of a question of another kind than criteria.
  func valuePrompt(_ kind: QuestionKind.Name, of interview: Interview) -> String {
    guard let question = interview.question else { return "" }
    var out = "\n"
    let options = question.kind.options
    for (index, option) in options.enumerated() {
      out += paragraph(label(of: option, in: question), head: "  \(index + 1)", indent: "     ")
    }
    if let value = interview.draft?.value {
      out += paragraph(
        texts(
          "assess.current",
          ["answer": texts.words(of: value, answering: question), "next": word(.next)]))
    }
    return out + lines(hint(kind, question) + " >", spare: 1) + " "
  }

  private func label(of option: AnswerOption, in question: Question) -> String {
    question.kind == .yesNo ? texts("answer.\(option.id)") : option.label
  }

  private func hint(_ kind: QuestionKind.Name, _ question: Question) -> String {
    let last = String(question.kind.options.count)
    switch kind {
    case .criteria, .yesNo, .choice:
      return texts("assess.choice-prompt", ["last": last, "help": word(.help)])
    case .choices:
      return texts("assess.choices-prompt", ["last": last, "help": word(.help)])
    case .number:
      guard case .number(let range) = question.kind else { return "" }
      return texts("assess.number-prompt", ["range": texts.words(of: range), "help": word(.help)])
    case .date: return texts("assess.date-prompt", ["help": word(.help)])
    case .text: return texts("assess.text-prompt", ["help": word(.help)])
    }
  }

  func confirmPrompt() -> String {
    paragraph(texts("assess.confirm-keep"), head: "  1", indent: "     ")
      + paragraph(texts("assess.confirm-change"), head: "  2", indent: "     ") + "1-2 > "
  }
}
