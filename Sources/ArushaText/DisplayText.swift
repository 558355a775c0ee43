/// Text made safe to print: control characters (C0 but tab and line feed, DEL, C1) and the
/// characters that reorder or hide text are shown as `\u{…}`, so that no file steers a terminal.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isUnprintable(scalar) {
      result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// `printable` on one line: line feeds and tabs become spaces.
package func printableLine(_ text: String) -> String {
  printable(String(text.map { $0 == "\n" || $0 == "\r\n" || $0 == "\t" ? " " : $0 }))
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F: true
  // Bidirectional embeddings, overrides and isolates, and invisible operators.
  case 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x2060...0x2064, 0xFEFF: true
  case 0xE0000...0xE007F: true
  default: false
  }
}

/// The number of terminal cells a text takes: 2 for wide characters, 0 for marks.
package func displayWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + cellWidth($1) }
}

/// The cells of one character. East Asian wide and emoji ranges of Unicode 15, summarised.
package func cellWidth(_ character: Character) -> Int {
  if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
  guard let first = character.unicodeScalars.first else { return 0 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .format: return 0
  default: break
  }
  switch first.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default:
    return first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
      ? 2 : 1
  }
}

/// Breaks a text into lines of at most `width` cells at spaces; a word that is longer is cut.
/// No-break spaces (U+00A0, U+202F) hold.
///
/// - Parameters:
///   - indent: put before every line but the first; its width counts.
package func wrapped(_ text: String, width: Int, indent: String = "") -> [String] {
  var lines: [String] = []
  let room = max(8, width)
  let hang = displayWidth(indent)
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line = ""
    var used = 0
    var isFirst = lines.isEmpty
    let start = lines.count
    func flush() {
      lines.append((isFirst ? "" : indent) + line)
      isFirst = false
      (line, used) = ("", 0)
    }
    for word in paragraph.split(separator: " ") {
      var word = word
      let limit = { room - (isFirst ? 0 : hang) }
      if !line.isEmpty, used + 1 + displayWidth(word) > limit() { flush() }
      while line.isEmpty, displayWidth(word) > max(1, limit()) {
        let (head, tail) = cut(word, at: max(1, limit()))
        line = String(head)
        flush()
        word = tail
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += displayWidth(word)
    }
    if !line.isEmpty || lines.count == start { flush() }
  }
  return lines
}

private func cut(_ word: Substring, at width: Int) -> (Substring, Substring) {
  var used = 0
  for index in word.indices {
    used += cellWidth(word[index])
    if used > width, index > word.startIndex { return (word[..<index], word[index...]) }
  }
  return (word, "")
}

/// The text, filled up with spaces to `width` cells.
package func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}
