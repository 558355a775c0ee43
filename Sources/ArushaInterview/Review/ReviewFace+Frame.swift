import ArushaPlanning
package import ArushaTerminal
import ArushaText

extension ReviewFace {
  /// A screen of the review, at most `rows` lines of at most `columns` cells: which proposal, what
  /// it is, what is asked, and the line that is typed.
  ///
  /// - Parameters:
  ///   - body: the action, line by line, at most `columns - 1` cells wide.
  ///   - trouble: what must stay in sight until it is over, such as a full disk.
  /// - Returns: the screen, and how far the action can be scrolled.
  package func frame(
    for state: RichReview, body: [String], columns: Int, rows: Int, trouble: String? = nil
  ) -> (frame: Frame, lastScroll: Int) {
    let width = min(100, max(20, columns) - 1)
    func wrap(_ text: String, _ style: Style = .plain) -> [[Span]] {
      wrapped(printable(text), width: width).map { [Span($0, style)] }
    }
    let head = wrap(heading(of: state.review), .strong)
    var foot = state.notices.flatMap { lines(for: $0) }.flatMap { wrap($0, .strong) }
    if let trouble { foot += wrap(trouble, .strong) }
    foot +=
      state.review.stage == .deciding
      ? wrap(texts("plan.review.keys")) : prompt(for: state.review).flatMap { wrap($0) }
    var cursor = Frame.Position(row: 0, column: 0)
    var typed: [[Span]] = []
    if let field = state.field {
      var page = Page(width: width)
      page.add(field)
      typed = page.lines
      cursor = page.cursor
    }
    // What is asked stays in sight, whatever has to go.
    let below = foot.count + typed.count
    let room = max(0, rows - head.count - below - 2)
    let last = max(0, body.count - room)
    let top = min(state.scroll, last)
    let rule = String(repeating: "─", count: width)
    func edge(_ mark: String, _ isShown: Bool) -> [Span] {
      guard isShown else { return [Span(rule, .faint)] }
      return [Span(String(rule.dropLast(4)) + " " + mark + " ─", .faint)]
    }
    var all = head + [edge("↑", top > 0)]
    all += body.dropFirst(top).prefix(room).map {
      [Span(wrapped(printableLine($0), width: width).first ?? "")]
    }
    all.append(edge("↓", top < last))
    all += foot
    let start = all.count
    all += typed
    let extra = max(0, all.count - max(1, rows))
    let row = state.field == nil ? max(0, all.count - 1) : start + cursor.row
    return (
      Frame(
        lines: Array(all.dropFirst(extra)),
        cursor: Frame.Position(
          row: max(0, row - extra), column: state.field == nil ? 0 : cursor.column)),
      last
    )
  }
}
