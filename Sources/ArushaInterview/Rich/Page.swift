import ArushaTerminal
import ArushaText

/// The lines of a screen's body as they are put together, and the part of them that must be seen.
struct Page {
  private(set) var lines: [[Span]] = []
  /// Where the terminal's cursor stands.
  private(set) var cursor = Frame.Position(row: 0, column: 0)
  /// The lines that belong to the cursor.
  private var anchor = 0..<0
  private(set) var above = 0
  private(set) var below = 0
  let width: Int

  init(width: Int) { self.width = width }

  mutating func append(_ more: [[Span]]) { lines += more }

  mutating func blank() {
    if lines.last?.isEmpty == false { lines.append([]) }
  }

  /// A paragraph, broken into lines.
  ///
  /// - Parameters:
  ///   - head: what stands before its first line, in the room of the others' indent.
  ///   - isHere: whether the cursor is on it.
  mutating func add(
    _ text: String, _ style: Style = .plain, head: String = "", headStyle: Style = .plain,
    indent: Int = 0, isHere: Bool = false
  ) {
    let plain = printable(String(text.map { $0 == "\t" ? " " : $0 }))
    let start = lines.count
    for (index, line) in wrapped(plain, width: max(8, width - indent)).enumerated() {
      if index == 0, !head.isEmpty {
        lines.append([Span(padded(head, to: indent), headStyle), Span(line, style)])
      } else {
        lines.append([Span(String(repeating: " ", count: indent) + line, style)])
      }
    }
    if isHere {
      anchor = start..<lines.count
      // On the mark between brackets, else on the number.
      let mark = head.firstIndex(of: "[").map { head.distance(from: head.startIndex, to: $0) + 1 }
      let column = mark ?? max(0, displayWidth(head) - 2)
      cursor = Frame.Position(row: start, column: min(column, width - 1))
    }
  }

  /// What was added last is to be seen with the cursor's lines.
  mutating func keepWithCursor() { anchor = anchor.lowerBound..<lines.count }

  /// A text that is being typed, with its cursor.
  mutating func add(_ field: TextField) {
    let start = lines.count
    var line = ""
    var used = 0
    var place = Frame.Position(row: start, column: 0)
    for index in 0...field.characters.count {
      if index == field.cursor { place = Frame.Position(row: lines.count, column: used) }
      guard index < field.characters.count else { break }
      let character = field.characters[index]
      if character.isNewline {
        lines.append([Span(line)])
        (line, used) = ("", 0)
        continue
      }
      let shown = printableLine(String(character))
      let cells = displayWidth(shown)
      if used + cells > width - 1 {
        lines.append([Span(line)])
        if index == field.cursor { place = Frame.Position(row: lines.count, column: 0) }
        (line, used) = ("", 0)
      }
      line += shown
      used += cells
    }
    lines.append([Span(line)])
    anchor = place.row..<place.row + 1
    cursor = place
  }

  /// Whether the lines of the cursor are seen without scrolling.
  func shows(cursorIn room: Int) -> Bool { lines.count <= room || anchor.upperBound < room }

  /// Cuts out what fits into `room` lines, around the cursor, or from `scroll` on.
  mutating func show(_ room: Int, scroll: Int?) {
    guard lines.count > room else { return }
    let wanted: Int
    if let scroll {
      wanted = scroll
    } else if anchor.upperBound < room {
      wanted = 0
    } else if anchor.count >= room {
      wanted = anchor.lowerBound
    } else {
      // One line more than the cursor's, so that what comes next is seen to come.
      wanted = min(anchor.lowerBound, anchor.upperBound - room + 1)
    }
    let top = max(0, min(wanted, lines.count - room))
    above = top
    below = lines.count - room - top
    lines = Array(lines[top..<top + room])
    cursor = Frame.Position(row: min(max(0, cursor.row - top), room - 1), column: cursor.column)
  }
}
