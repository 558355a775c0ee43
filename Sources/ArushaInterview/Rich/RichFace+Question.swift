import ArushaAnalysis
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWords

extension RichFace {
  func addQuestion(
    _ question: Question, _ session: RichSession, isShort: Bool, to page: inout Page
  ) {
    let interview = session.interview
    page.add(title(of: question), .strong)
    if interview.stage.isDetour {
      addDetour(session, to: &page)
      return
    }
    page.add(question.ask)
    if !isShort { page.add(texts("assess.why", ["why": question.why]), .faint) }
    if question.isCritical { page.add(texts("assess.critical"), .doubtful) }
    if let note = interview.draft?.note { page.add(texts("assess.your-note", ["note": note])) }
    page.blank()
    switch interview.stage {
    case .proposal: addProposal(session, to: &page)
    case .value(let kind): addValue(kind, question, session, to: &page)
    default: addCriteria(question, session, to: &page)
    }
    if interview.stage == .confirm {
      page.blank()
      addList(
        [texts("assess.confirm-keep"), texts("assess.confirm-change")], session.cursor, to: &page)
    }
    if interview.stage == .grade { addGrades(session, to: &page) }
  }

  private func addDetour(_ session: RichSession, to page: inout Page) {
    let interview = session.interview
    switch interview.stage {
    case .evidenceList:
      page.add(texts("rich.evidence-list"))
      addList((interview.draft?.evidence ?? []).map(words.item), session.cursor, to: &page)
    case .evidenceRemoval:
      page.add(texts("rich.evidence-removal"))
      addList((interview.draft?.evidence ?? []).map(words.item), session.cursor, to: &page)
    case .evidenceTitle: page.add(texts("rich.evidence-title"))
    case .evidenceReference: page.add(texts("rich.evidence-reference"))
    case .evidenceDate: page.add(texts("rich.evidence-date"))
    case .reason: page.add(texts("rich.reason"))
    case .note: page.add(texts("rich.note"))
    default: break
    }
  }

  private func addCriteria(
    _ question: Question, _ session: RichSession, to page: inout Page
  ) {
    let answer = session.interview.draft
    var level = 0
    for (index, criterion) in question.criteria.enumerated() {
      if criterion.level != level {
        level = criterion.level
        page.add(
          texts(
            "rich.level-head", ["level": String(level), "name": texts("level.\(level)")]), .strong)
      }
      let isHere = session.interview.stage == .criterion(index)
      let state = answer?.said(of: criterion.id)
      let (mark, style) = sign(state)
      page.add(
        criterion.text, isHere ? .selected : .plain,
        head: (isHere ? ">" : " ") + "[" + mark + "] ", headStyle: style, indent: 5,
        isHere: isHere)
      guard isHere else { continue }
      let said = state.map { texts("rich.said", ["state": texts("criterion.\($0)")]) + " " } ?? ""
      page.add(
        texts(
          criterion.aspect == .rule ? "rich.rule" : "rich.practice",
          ["said": said, "evidence": criterion.evidence]), .faint, indent: 5)
      page.keepWithCursor()
    }
  }

  private func sign(_ state: String?) -> (String, Style) {
    switch state {
    case "met": ("x", .good)
    case "unmet": ("-", .bad)
    case "unknown": ("?", .doubtful)
    default: (" ", .plain)
    }
  }

  private func addGrades(_ session: RichSession, to page: inout Page) {
    let interview = session.interview
    guard let draft = interview.draft else { return }
    page.blank()
    let level = interview.claimedLevel
    if level > draft.grade.cap {
      page.add(
        texts(
          "assess.grade-reason",
          [
            "level": String(level), "grade": texts("grade.\(draft.grade.rawValue)"),
            "cap": String(draft.grade.cap),
          ]), .doubtful)
    }
    page.add(texts("assess.grade"), .strong)
    addList(
      Grade.allCases.map { texts("assess.grade-\($0.rawValue)", ["cap": String($0.cap)]) },
      session.cursor, to: &page)
  }

  private func addProposal(_ session: RichSession, to page: inout Page) {
    let interview = session.interview
    guard let question = interview.question, let proposal = interview.proposal else { return }
    let period = background.earlier?.assessment.period.name ?? ""
    for line in words.words(of: proposal, to: question, period: period) {
      page.add(line, head: "- ", indent: 2)
    }
    let now = interview.assessment.period
    if !proposal.evidence.isEmpty, proposal.evidence.allSatisfy({ $0.isOlder(than: now) }) {
      page.add(texts("assess.proposal-old", ["period": now.name]), .doubtful)
    }
    page.blank()
    page.add(texts("assess.proposal"), .strong)
    addList(
      ["confirm", "change", "reject"].map { texts("assess.proposal-\($0)") }, session.cursor,
      to: &page)
  }

  private func addValue(
    _ kind: QuestionKind.Name, _ question: Question, _ session: RichSession, to page: inout Page
  ) {
    if let value = session.interview.draft?.value, session.field == nil {
      page.add(
        texts(
          "assess.earlier-criterion",
          [
            "state": texts("rich.recorded"),
            "text": texts.words(of: value, answering: question),
          ]))
    }
    let labels = question.kind.options.map { option in
      question.kind == .yesNo ? texts("answer.\(option.id)") : option.label
    }
    switch kind {
    case .choices:
      let marks = labels.indices.map { session.ticked.contains($0) ? "[x]" : "[ ]" }
      addList(labels, session.cursor, marks: marks, to: &page)
    case .number:
      guard case .number(let range) = question.kind else { return }
      page.add(texts("rich.number", ["range": texts.words(of: range)]), .strong)
    case .date: page.add(texts("rich.evidence-date"), .strong)
    case .text: page.add(texts("rich.value-text"), .strong)
    default: addList(labels, session.cursor, to: &page)
    }
  }
}
