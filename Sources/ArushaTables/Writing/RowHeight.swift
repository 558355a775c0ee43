/// How high a row must be for its text to be seen: the library does not size rows that wrap.
enum RowHeight {
  /// In points, from one line to what a spreadsheet allows.
  ///
  /// Letters are not all as wide as a digit; a tenth of each line is left, so that the estimate is
  /// rather too high than too low.
  static func points(of row: SheetRow, columns: [SheetColumn]) -> Double {
    var highest = 0.0
    for (index, cell) in row.cells.enumerated() {
      guard case .text(let text) = cell.content, !(columns[safe: index]?.isHidden ?? false) else {
        continue
      }
      let style = cell.style ?? row.style
      let width = Double(columns[safe: index]?.width ?? 10) * 11 / Double(style.size)
      let room = max(1, Int(width * (style.isBold ? 0.85 : 0.95)))
      let lines = style.wraps ? lineCount(of: text, room: room) : 1
      highest = max(highest, Double(lines) * Double(style.size) * 1.32 + 3)
    }
    return min(409, max(15, highest))
  }

  /// The lines of a text that wraps between words, and within a word that is longer than a line.
  static func lineCount(of text: String, room: Int) -> Int {
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0
      lines += 1
      for word in paragraph.split(separator: " ") {
        var length = word.count
        if used > 0, used + 1 + length <= room {
          used += 1 + length
          continue
        }
        if used > 0 { lines += 1 }
        while length > room {
          lines += 1
          length -= room
        }
        used = length
      }
    }
    return lines
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
