/// A text that is being typed, with the place where the next character goes.
package struct TextField: Sendable, Hashable {
  package private(set) var characters: [Character]
  /// Index in `characters`, up to their count.
  package private(set) var cursor: Int
  package let isMultiline: Bool
  /// Scalars that fit; more are refused.
  package let limit: Int
  /// What was cut last: it comes back with Control-Y.
  private var cut: [Character] = []

  package init(_ text: String = "", isMultiline: Bool = false, limit: Int) {
    characters = Array(text)
    cursor = characters.count
    self.isMultiline = isMultiline
    self.limit = limit
  }

  package var text: String { String(characters) }

  /// - Returns: false where the key is none of editing, or what it brings does not fit.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return insert(String(character))
    case .paste(let text): return insert(text)
    case .enter where isMultiline: return insert("\n")
    case .backspace where cursor > 0: remove(cursor - 1..<cursor, keeping: false)
    case .delete where cursor < characters.count: remove(cursor..<cursor + 1, keeping: false)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    case .up where isMultiline: moveLine(by: -1)
    case .down where isMultiline: moveLine(by: 1)
    case .control("w"): remove(wordStart..<cursor, keeping: true)
    case .control("u"): remove(lineStart..<cursor, keeping: true)
    case .control("k"): remove(cursor..<lineEnd, keeping: true)
    case .control("y"): return insert(String(cut))
    case .backspace, .delete: break
    default: return false
    }
    return true
  }

  /// Joined anew, so that a mark typed after its letter makes one character with it.
  private mutating func insert(_ text: String) -> Bool {
    let clean = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let fitting = isMultiline ? clean : String(clean.map { $0.isNewline ? " " : $0 })
    guard self.text.unicodeScalars.count + fitting.unicodeScalars.count <= limit else {
      return false
    }
    let before = Array(String(characters[..<cursor]) + fitting)
    let after = String(characters[cursor...])
    characters = Array(String(before) + after)
    cursor = min(before.count, characters.count)
    return true
  }

  private mutating func remove(_ range: Range<Int>, keeping: Bool) {
    guard !range.isEmpty else { return }
    if keeping { cut = Array(characters[range]) }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex { $0.isNewline }).map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex { $0.isNewline } ?? characters.count
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func moveLine(by step: Int) {
    let column = cursor - lineStart
    if step < 0 {
      guard lineStart > 0 else {
        cursor = 0
        return
      }
      cursor = lineStart - 1
    } else {
      guard lineEnd < characters.count else {
        cursor = characters.count
        return
      }
      cursor = lineEnd + 1
    }
    let start = lineStart
    cursor = min(start + column, lineEnd)
  }
}
