import ArushaText

/// User text in Markdown: every character that GitHub's or pandoc's reader would take for a mark
/// is escaped, wherever it stands.
enum MarkdownEscaping {
  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "&", "$", "^", "@",
  ]

  /// Words within a line. Line feeds become hard breaks written as `lineBreak`.
  static func words(_ text: String, lineBreak: String = " ") -> String {
    lines(text).map(line).joined(separator: lineBreak)
  }

  /// Words that begin a line of the file: what would begin a list, a heading or a rule is escaped.
  static func paragraph(_ markup: String) -> String {
    markup.split(separator: "\n", omittingEmptySubsequences: false)
      .map { lineStart(String($0.drop { $0 == " " })) }.joined(separator: "\n")
  }

  /// Words as they were before their marks were escaped.
  static func unescaped(_ markup: String) -> String {
    var result = ""
    var isEscaped = false
    for character in markup {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  /// The text's lines that hold words, safe to print.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line in
      printable(String(line.map { $0 == "\t" ? " " : $0 }))
    }
  }

  private static func line(_ text: String) -> String {
    var result = ""
    for character in text {
      // Two hyphens are a dash to pandoc, and three dots an ellipsis.
      let isRun = (character == "-" || character == ".") && result.last == character
      if marks.contains(character) || isRun { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func lineStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#-+=:%".contains(first) { return "\\" + line }
    // `1.`, `a)`, `(iv)`: the delimiter is what makes a list of it.
    let open = first == "(" ? 1 : 0
    let label = line.dropFirst(open).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let rest = line.dropFirst(open + label.count)
    guard !label.isEmpty, label.count <= 10, let mark = rest.first, mark == "." || mark == ")"
    else { return line }
    return String(line.dropLast(rest.count)) + "\\" + rest
  }
}
