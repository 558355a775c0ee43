/// What a terminal of a given size shows after the bytes it was sent: as much of one as a program
/// of lines and rewritten lines needs.
package struct ScreenModel: Sendable {
  package private(set) var columns: Int
  package private(set) var rows: Int
  /// One cell a column; a wide character is followed by an empty one.
  private var cells: [[String]]
  package private(set) var row = 0
  package private(set) var column = 0
  package private(set) var isCursorVisible = true
  /// Whether pastes are marked, which only a program in charge of the screen asks for.
  package private(set) var marksPastes = false
  /// Sequences it does not know: a test looks at them.
  package private(set) var unknown: [String] = []
  private var pending: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The lines without the spaces at their ends.
  package var lines: [String] {
    cells.map { line in
      String(line.joined().reversed().drop { $0 == " " }.reversed())
    }
  }

  package var text: String {
    var lines = lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// As terminals do: what is above the new size is gone, the rest stays.
  package mutating func resize(columns: Int, rows: Int) {
    let kept = cells.suffix(rows).map { line in
      Array(line.prefix(columns)) + Array(repeating: " ", count: max(0, columns - line.count))
    }
    row = max(0, row - (cells.count - kept.count))
    cells =
      kept
      + Array(
        repeating: Array(repeating: " ", count: columns), count: max(0, rows - kept.count))
    (self.columns, self.rows) = (columns, rows)
    column = min(column, columns - 1)
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    // An unfinished character or sequence waits for its rest.
    let text = String(validating: pending, as: UTF8.self)
    let whole: String
    if let text {
      whole = text
      pending = []
    } else {
      let cut = pending.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      whole = String(decoding: pending[..<cut], as: UTF8.self)
      pending = Array(pending[cut...])
    }
    var rest = Substring(whole).unicodeScalars
    while let scalar = rest.first {
      guard scalar == "\u{1B}" else {
        put(scalar)
        rest.removeFirst()
        continue
      }
      guard let sequence = ScreenModel.sequence(rest) else {
        pending = Array(String(rest).utf8) + pending
        return
      }
      obey(sequence)
      rest.removeFirst(sequence.unicodeScalars.count)
    }
  }

  private static func sequence(_ rest: Substring.UnicodeScalarView) -> String? {
    guard rest.dropFirst().first == "[" else {
      return rest.count > 1 ? String(rest.prefix(2)) : nil
    }
    guard let end = rest.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0.value) }) else {
      return nil
    }
    return String(rest[...end])
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n":
      if row == rows - 1 {
        cells.removeFirst()
        cells.append(Array(repeating: " ", count: columns))
      } else {
        row += 1
      }
    case "\u{8}": column = max(0, column - 1)
    default:
      let width = ScreenModel.width(scalar)
      if width == 0 {
        if column > 0 { cells[row][column - 1].unicodeScalars.append(scalar) }
        return
      }
      if column + width > columns {
        put("\r")
        put("\n")
      }
      cells[row][column] = String(scalar)
      if width == 2 { cells[row][column + 1] = "" }
      column += width
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default:
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        || (0x1F300...0x1FAFF).contains(scalar.value) ? 2 : 1
    }
  }

  private mutating func obey(_ sequence: String) {
    let body = sequence.dropFirst(2).dropLast()
    let number = Int(body) ?? 1
    switch (sequence.last, body) {
    case ("m", _): break
    case ("A", _): row = max(0, row - number)
    case ("B", _): row = min(rows - 1, row + number)
    case ("G", _): column = min(columns, max(1, number)) - 1
    case ("H", ""): (row, column) = (0, 0)
    case ("K", "2"): cells[row] = Array(repeating: " ", count: columns)
    case ("J", ""), ("J", "0"):
      for index in column..<columns { cells[row][index] = " " }
      for index in row + 1..<max(rows, row + 1) {
        cells[index] = Array(repeating: " ", count: columns)
      }
    case ("J", "2"): cells = cells.map { $0.map { _ in " " } }
    case ("h", "?25"), ("l", "?25"): isCursorVisible = sequence.hasSuffix("h")
    case ("h", "?2004"), ("l", "?2004"): marksPastes = sequence.hasSuffix("h")
    default: unknown.append(sequence)
    }
  }
}
