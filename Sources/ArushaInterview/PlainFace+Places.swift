import ArushaAnalysis
import ArushaModel
import ArushaText

extension PlainFace {
  func proposalPrompt(_ interview: Interview) -> String {
    guard let question = interview.question, let proposal = interview.proposal else { return "" }
    let period = background.earlier?.assessment.period.name ?? ""
    var out =
      "\n"
      + words.words(of: proposal, to: question, period: period)
      .map { paragraph($0, head: "  -", indent: "    ") }.joined()
    let now = interview.assessment.period
    if !proposal.evidence.isEmpty, proposal.evidence.allSatisfy({ $0.isOlder(than: now) }) {
      out += paragraph(texts("assess.proposal-old", ["period": now.name]))
    }
    out += paragraph(texts("assess.proposal"))
    for (index, name) in ["confirm", "change", "reject"].enumerated() {
      out += paragraph(
        texts("assess.proposal-\(name)"), head: "  \(index + 1)", indent: "     ")
    }
    return out + "1-3 > "
  }

  func evidencePrompt(_ interview: Interview) -> String {
    let items = interview.draft?.evidence ?? []
    var out = "\n"
    for (index, item) in items.enumerated() {
      out += paragraph(words.item(item), head: "  \(index + 1)", indent: "      ")
    }
    let key =
      interview.stage == .evidenceList ? "assess.evidence-list" : "assess.evidence-removal"
    return out
      + paragraph(
        texts(
          key, ["add": word(.evidence), "remove": word(.remove), "back": word(.back)])) + "> "
  }

  func foundPrompt(_ matches: [Int], of interview: Interview) -> String {
    var out = "\n"
    for (index, place) in matches.enumerated() {
      let question = interview.questionnaire.question(interview.selection[place])
      out += paragraph(
        "\(question?.id ?? "")  \(question?.title ?? "")", head: "  \(index + 1)",
        indent: "      ")
    }
    return out + paragraph(texts("assess.found", ["back": word(.back)])) + "> "
  }

  func languagePrompt() -> String {
    var out = "\n"
    for (index, language) in Language.allCases.enumerated() {
      out += paragraph(
        texts("language.\(language.rawValue)"), head: "  \(index + 1)", indent: "      ")
    }
    return out + paragraph(texts("assess.language", ["back": word(.back)])) + "> "
  }
}
