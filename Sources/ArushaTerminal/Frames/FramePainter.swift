/// Turns frames into what a terminal is sent: in place, line by line, only what has changed.
///
/// It draws below what was on the screen before and never switches to another screen, so that what
/// was recorded can be scrolled back to.
package struct FramePainter: Sendable, Hashable {
  package let hasColor: Bool
  private var shown: Frame?

  package init(hasColor: Bool) { self.hasColor = hasColor }

  package mutating func paint(_ frame: Frame) -> String {
    guard frame != shown else { return "" }
    var out = "\u{1B}[?25l" + toTop()
    let before = shown?.lines ?? []
    for (row, line) in frame.lines.enumerated() {
      if row > 0 { out += "\r\n" }
      if row < before.count, before[row] == line { continue }
      out += "\u{1B}[2K" + draw(line)
    }
    if before.count > frame.lines.count { out += "\u{1B}[J" }
    let up = frame.lines.count - 1 - frame.cursor.row
    if up > 0 { out += "\u{1B}[\(up)A" }
    out += "\u{1B}[\(frame.cursor.column + 1)G\u{1B}[?25h"
    shown = frame
    return out
  }

  /// Takes the frame off the screen; what is printed next stands where it began.
  package mutating func erase() -> String {
    guard shown != nil else { return "" }
    let out = toTop() + "\u{1B}[J\u{1B}[?25h"
    shown = nil
    return out
  }

  /// Leaves the frame where it is and goes below it.
  package mutating func leave() -> String {
    guard let shown else { return "" }
    let down = shown.lines.count - 1 - shown.cursor.row
    self.shown = nil
    return (down > 0 ? "\u{1B}[\(down)B" : "") + "\r\n"
  }

  /// The screen was resized or written on by others: where the frame stands is not known any more.
  package mutating func startOver() -> String {
    shown = nil
    return "\u{1B}[H\u{1B}[2J"
  }

  private func toTop() -> String {
    guard let row = shown?.cursor.row else { return "" }
    return row > 0 ? "\r\u{1B}[\(row)A" : "\r"
  }

  private func draw(_ line: [Span]) -> String {
    line.map { span in
      let code = code(of: span.style)
      return code.isEmpty ? span.text : "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
    }.joined()
  }

  private func code(of style: Style) -> String {
    switch style {
    case .plain: ""
    case .strong: "1"
    case .faint: hasColor ? "2" : ""
    case .selected: "7"
    case .good: hasColor ? "32" : ""
    case .bad: hasColor ? "31" : ""
    case .doubtful: hasColor ? "33" : ""
    }
  }
}
