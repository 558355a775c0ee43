import ArushaAnalysis
import ArushaModel
import ArushaTerminal
import ArushaText

extension RichFace {
  /// What is below everything: a line for the rule, what was just said, where the question stands,
  /// and what the keys do.
  func footer(_ session: RichSession, _ width: Int, _ trouble: String?) -> [[Span]] {
    var page = Page(width: width)
    let plain = PlainFace(texts: texts, target: target, width: 10_000, background: background)
    let said = session.notices.map { plain.lines(for: $0, in: session.interview) }
      .joined().split(separator: "\n")
    for line in said.prefix(4) { page.add(String(line), .strong) }
    if let trouble {
      for line in trouble.split(separator: "\n") { page.add(String(line), .bad) }
    }
    if session.panel == nil { addStatus(session, to: &page) }
    addHints(session, to: &page)
    return [[]] + page.lines
  }

  private func addStatus(_ session: RichSession, to page: inout Page) {
    let interview = session.interview
    guard interview.stage.isAtQuestion, interview.stage != .proposal,
      let question = interview.question, question.hasLevels
    else { return }
    let draft = interview.draft
    let reading = QuestionReading(question: question, answer: (draft ?? Answer()).asAnswered)
    let (level, high) = (reading.level ?? 0, reading.levelHigh ?? 4)
    let target = target.level(for: question)
    var parts = [
      texts(
        high > level ? "rich.status-range" : "rich.status",
        [
          "level": String(level), "name": texts("level.\(level)"), "high": String(high),
          "target": String(target), "grade": texts("grade.\((draft?.grade ?? .none).rawValue)"),
        ])
    ]
    var marks: [String] = []
    if let count = draft?.evidence.count, count > 0 {
      marks.append(texts("rich.evidence-count", count: count))
    }
    if draft?.note != nil { marks.append(texts("rich.has-note")) }
    if draft?.flag == true { marks.append(texts("rich.flagged")) }
    if interview.assessment.drafts[question.id] != nil {
      marks.append(texts("rich.unfinished"))
    } else if interview.assessment.answers[question.id] != nil {
      marks.append(texts("rich.recorded"))
    }
    if !marks.isEmpty { parts.append("– " + marks.joined(separator: ", ")) }
    page.add(parts.joined(separator: " "))
  }

  /// As many hints as fit two lines, help always among them.
  private func addHints(_ session: RichSession, to page: inout Page) {
    var line = ""
    var lines: [String] = []
    for (key, name) in hints(session) {
      let hint = key + " " + texts("rich.hint.\(name)")
      if !line.isEmpty, displayWidth(line) + 3 + displayWidth(hint) > page.width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " · ") + hint
    }
    lines.append(line)
    for line in lines.prefix(3) { page.add(line, .faint) }
  }

  private func hints(_ session: RichSession) -> [(String, String)] {
    if session.panel == .setAside { return [("Esc", "close")] }
    if session.panel != nil { return [("↑↓", "move"), ("Esc", "close")] }
    let interview = session.interview
    if let field = session.field {
      if field.isMultiline { return [("Esc", "keep")] }
      if interview.stage == .find { return [("↑↓", "move"), ("↵", "go"), ("Esc", "back")] }
      return interview.stage == .role
        ? [("↵", "enter")] : [("↵", "enter"), ("Esc", "keep")]
    }
    switch interview.stage {
    case .criterion:
      return [
        ("1", "met"), ("2", "unmet"), ("3", "unknown"), ("?", "help"), ("n", "next"),
        ("b", "back"), ("e", "evidence"), ("o", "note"), ("a", "aside"), ("f", "flag"),
        ("r", "review"), ("q", "quit"),
      ]
    case .evidenceList:
      return [("↵", "go"), ("e", "add"), ("x", "remove"), ("Esc", "back")]
    case .evidenceRemoval, .found, .language: return [("↵", "go"), ("Esc", "back")]
    case .review:
      return [("↑↓", "move"), ("↵", "go"), ("n", "next"), ("/", "find"), ("q", "quit")]
    case .value(.choices):
      return [
        ("␣", "tick"), ("0", "none"), ("↵", "enter"), ("?", "help"), ("n", "next"), ("b", "back"),
        ("q", "quit"),
      ]
    default:
      let last = session.listCount
      return [
        (last > 1 ? "1-\(last)" : "1", "choose"), ("↑↓", "move"), ("?", "help"), ("n", "next"),
        ("b", "back"), ("q", "quit"),
      ]
    }
  }
}
