import ArushaAnalysis
import ArushaModel
import ArushaTerminal
import ArushaText

extension RichFace {
  /// What is asked, or the panel that covers it.
  func body(_ session: RichSession, _ width: Int, isShort: Bool) -> Page {
    var page = Page(width: width)
    let interview = session.interview
    if let panel = session.panel {
      add(panel, of: session, to: &page)
      return page
    }
    switch interview.stage {
    case .role: page.add(texts("rich.role"), .strong)
    case .review: addReview(session, to: &page)
    case .find:
      page.add(texts("rich.find"), .strong)
    case .found(let matches):
      page.add(texts("rich.found"), .strong)
      addPlaces(matches, session, to: &page)
    case .language:
      page.add(texts("rich.language"), .strong)
      addList(
        Language.allCases.map { texts("language.\($0.rawValue)") }, session.cursor, to: &page)
    case .finished: break
    default:
      if let question = interview.question {
        addQuestion(question, session, isShort: isShort, to: &page)
      }
    }
    if let field = session.field {
      page.blank()
      page.add(field)
      if interview.stage == .find {
        page.addBelow { below in
          let matches = interview.places(of: field.text)
          addPlaces(matches, session, to: &below)
        }
      }
    }
    return page
  }

  private func add(
    _ panel: RichSession.Panel, of session: RichSession, to page: inout Page
  ) {
    guard let question = session.interview.question else { return }
    switch panel {
    case .setAside:
      page.add(title(of: question), .strong)
      page.blank()
      page.add(texts("rich.set-aside"), isHere: true)
    case .earlier:
      page.add(title(of: question), .strong)
      page.blank()
      for line in words.earlier(question) { page.add(line, head: "- ", indent: 2) }
    case .peers:
      page.add(title(of: question), .strong)
      page.blank()
      for line in words.peers(on: question) { page.add(line, head: "- ", indent: 2) }
    case .question:
      page.add(title(of: question), .strong)
      page.add(question.ask)
      page.add(texts("assess.why", ["why": question.why]))
      if question.isCritical { page.add(texts("assess.critical")) }
    case .help: addHelp(to: &page)
    }
  }

  private func addHelp(to page: inout Page) {
    page.add(texts("rich.help"), .strong)
    let keys: [(String, String)] = [
      ("1 2 3", "rich.help-digits"), (" ", "rich.help-space"), ("↑ ↓", "rich.help-arrows"),
      ("n →", "rich.help-n"), ("b ←", "rich.help-b"), ("e", "assess.help-evidence"),
      ("o", "assess.help-note"), ("O", "rich.help-editor"), ("g", "assess.help-grade"),
      ("f", "assess.help-flag"), ("a", "rich.help-a"), ("u", "assess.help-undo"),
      ("U", "assess.help-redo"), ("w", "rich.help-w"), ("l", "assess.help-earlier"),
      ("p", "assess.help-peers"),
      ("/", "assess.help-find"), ("r", "assess.help-review"), ("L", "assess.help-language"),
      ("Esc", "rich.help-escape"), ("q", "assess.help-quit"),
    ]
    for (key, text) in keys {
      page.add(
        texts(text), head: key == " " ? "␣" : key, headStyle: .strong, indent: 7)
    }
  }

  func title(of question: Question) -> String {
    texts("rich.question-head", ["id": question.id, "title": question.title])
  }

  func addList(_ items: [String], _ cursor: Int, marks: [String]? = nil, to page: inout Page) {
    for (index, item) in items.enumerated() {
      let isHere = index == cursor
      let mark = marks.map { $0[index] + " " } ?? ""
      let number = index < 9 ? "\(index + 1) " : "  "
      let head = (isHere ? "> " : "  ") + mark + number
      page.add(
        item, isHere ? .selected : .plain, head: head, indent: displayWidth(head), isHere: isHere)
    }
  }

  private func addPlaces(_ places: [Int], _ session: RichSession, to page: inout Page) {
    let items = places.compactMap { place in
      session.interview.questionnaire.question(session.interview.selection[place]).map(title)
    }
    addList(items, session.cursor, to: &page)
  }
}

extension Page {
  /// Adds lines that leave the cursor where it is.
  mutating func addBelow(_ body: (inout Page) -> Void) {
    var below = Page(width: width)
    body(&below)
    append(below.lines)
  }
}
