import ArushaAnalysis
package import ArushaModel
package import ArushaTerminal
package import ArushaText

/// The interview drawn on a terminal: what to show, and where the cursor stands.
package struct RichFace: Sendable {
  package let texts: Texts
  package let target: TargetProfile
  package let background: Background

  package init(texts: Texts, target: TargetProfile, background: Background = Background()) {
    self.texts = texts
    self.target = target
    self.background = background
  }

  /// What is said before the first screen.
  package func welcome(to interview: Interview, width: Int) -> String {
    PlainFace(texts: texts, target: target, width: width, background: background)
      .welcome(to: interview, saved: texts("rich.saved-as-you-go"))
  }

  var words: SessionWords { SessionWords(texts: texts, background: background) }

  /// A screen of a session, at most `rows` lines of at most `columns` cells.
  ///
  /// - Parameter trouble: what must stay in sight until it is over, such as a full disk.
  package func frame(
    for session: RichSession, columns: Int, rows: Int, trouble: String? = nil
  ) -> Frame {
    // The last column stays free: some terminals go to the next line when it is written.
    // Longer lines are hard to read.
    let width = min(100, max(20, columns) - 1)
    var head = header(session, width)
    let foot = footer(session, width, trouble)
    let room = max(3, rows - head.count - foot.count)
    var page = body(session, width, isShort: false)
    // Where the first statement does not fit below it, the reason waits for its key.
    if session.interview.stage == .criterion(0), !page.shows(cursorIn: room) {
      page = body(session, width, isShort: true)
    }
    page.show(
      room, scroll: session.panel == nil || session.panel == .setAside ? nil : session.scroll)
    // Whatever is scrolled away, it is seen which question this is.
    if page.above > 0, session.panel == nil, session.interview.stage.isAtQuestion, head.count == 3,
      let question = session.interview.question
    {
      head[1] = [Span(clipped(title(of: question), width), .strong)]
    }
    let above = page.above > 0 ? " ↑\(page.above) " : ""
    let below = page.below > 0 ? " ↓\(page.below) " : ""
    var lines = head
    lines[lines.count - 1] = [Span(rule(width, above), .faint)]
    lines += page.lines
    let row = lines.count - page.lines.count + page.cursor.row
    lines.append([Span(rule(width, below), .faint)])
    lines += foot.dropFirst()
    // A window of a few lines: what is asked stays, what is around it goes.
    let extra = lines.count - max(1, rows)
    guard extra > 0 else {
      return Frame(lines: lines, cursor: Frame.Position(row: row, column: page.cursor.column))
    }
    let first = min(extra, max(0, row - 1))
    return Frame(
      lines: Array(lines.dropFirst(first).prefix(max(1, rows))),
      cursor: Frame.Position(row: min(row - first, max(0, rows - 1)), column: page.cursor.column))
  }

  private func rule(_ width: Int, _ mark: String) -> String {
    String(repeating: "─", count: max(0, width - displayWidth(mark) - 2)) + mark + "──"
  }

  /// What is above everything: which question, how far the session and the factor are. The last
  /// line is kept for the rule.
  private func header(_ session: RichSession, _ width: Int) -> [[Span]] {
    let interview = session.interview
    let states = interview.states.filter { $0.state != .parked }
    let done = states.filter { !interview.isUnfinished($0) }
    var head = texts(
      "rich.answered", count: done.count, ["total": texts.number(states.count)])
    if width >= 60 {
      let cells = 20
      let full = states.isEmpty ? 0 : done.count * cells / states.count
      head =
        "[" + String(repeating: "#", count: full) + String(repeating: ".", count: cells - full)
        + "] " + head
    }
    guard interview.stage != .review, interview.stage != .role, let question = interview.question
    else { return [[Span(clipped(head, width))], []] }
    let own = states.filter { interview.questionnaire.question($0.id)?.factor == question.factor }
    let name = texts(
      "factor.numbered",
      ["number": String(question.factor), "name": texts("factor.\(question.factor)")])
    let factor = texts(
      "rich.factor",
      [
        "factor": name, "total": texts.number(own.count),
        "answered": texts.number(own.filter { !interview.isUnfinished($0) }.count),
      ])
    return [[Span(clipped(head, width))], [Span(clipped(factor, width))], []]
  }

  func clipped(_ text: String, _ width: Int) -> String {
    let line = printableLine(text)
    guard displayWidth(line) > width else { return line }
    var (out, used) = ("", 0)
    for character in line {
      let cells = cellWidth(character)
      if used + cells > width - 1 { break }
      out.append(character)
      used += cells
    }
    return out + "…"
  }
}
