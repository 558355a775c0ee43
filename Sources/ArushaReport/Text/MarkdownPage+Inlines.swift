import ArushaText

extension MarkdownPage {
  func markup(_ prose: Prose, lineBreak: String = " ") -> String {
    prose.inlines.map { markup($0, lineBreak: lineBreak) }.joined()
  }

  func strong(_ text: String) -> String { marked(text, by: "**", lineBreak: " ") }

  private func markup(_ inline: Inline, lineBreak: String) -> String {
    let words = { (text: String) in MarkdownEscaping.words(text, lineBreak: lineBreak) }
    switch inline {
    case .text(let text): return words(text)
    case .strong(let text): return marked(text, by: "**", lineBreak: lineBreak)
    case .emphasis(let text): return marked(text, by: "*", lineBreak: lineBreak)
    case .code(let text): return code(text)
    case .link(let text, to: let anchor):
      guard let name = Heading.safe(anchor), anchors.contains(name) else { return words(text) }
      return "[\(words(text))](#\(name))"
    case .foreign(let text, let language):
      return "<span lang=\"\(languageTag(language))\">\(words(text))</span>"
    case .note(let text):
      return footnotes.firstIndex(of: text).map { "[^\($0 + 1)]" } ?? words(inline.words)
    case .field(let field): return words(field.shown)
    }
  }

  /// Marks hold only where no white space stands inside them.
  private func marked(_ text: String, by mark: String, lineBreak: String) -> String {
    let start = text.prefix(while: \.isWhitespace)
    let end = text.dropFirst(start.count).reversed().prefix(while: \.isWhitespace)
    let core = String(text.dropFirst(start.count).dropLast(end.count))
    guard !core.isEmpty else { return text.isEmpty ? "" : " " }
    return (start.isEmpty ? "" : " ") + mark + MarkdownEscaping.words(core, lineBreak: lineBreak)
      + mark + (end.isEmpty ? "" : " ")
  }

  /// Code spans know no escapes: what would end one, or a cell, is written as words.
  private func code(_ text: String) -> String {
    let line = printableLine(text)
    let isPlain = !line.isEmpty && !line.contains { "`|\\".contains($0) }
    return isPlain && line.first != " " && line.last != " "
      ? "`\(line)`" : MarkdownEscaping.words(line)
  }

  private func languageTag(_ code: String) -> String {
    String(code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }
}
