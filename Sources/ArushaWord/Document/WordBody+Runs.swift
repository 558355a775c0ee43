import ArushaPackages
import ArushaReport
import ArushaText

extension WordBody {
  mutating func runs(_ prose: Prose, bold: Bool = false) -> String {
    prose.inlines.map { run($0, bold: bold) }.joined()
  }

  /// Words as a run: line feeds become breaks, tabs spaces; what would hide or reorder words is
  /// shown as its number.
  ///
  /// - Parameter properties: the children of the run's properties, in Word's order.
  func run(_ words: String, _ properties: String = "", direction: Bool? = nil) -> String {
    guard !words.isEmpty else { return "" }
    let all = properties + (direction ?? language.isRightToLeft ? "<w:rtl/>" : "")
    return rawRun(words, all)
  }

  /// - Parameter isUnbroken: whether a line never ends at one of its hyphens.
  private func rawRun(
    _ words: String, _ properties: String, isUnbroken: Bool = false
  ) -> String {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let content = lines.map { line in
      let line = printable(String(line.map { $0 == "\t" ? " " : $0 }))
      let parts =
        isUnbroken
        ? line.split(separator: "-", omittingEmptySubsequences: false) : [Substring(line)]
      return parts.map { part in
        let text = xmlText(String(part))
        return text.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(text)</w:t>"
      }.joined(separator: "<w:noBreakHyphen/>")
    }.joined(separator: "<w:br/>")
    return "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>") + content
      + "</w:r>"
  }

  private mutating func run(_ inline: Inline, bold: Bool) -> String {
    let weight = bold ? "<w:b/><w:bCs/>" : ""
    switch inline {
    case .text(let words): return run(words, weight)
    case .strong(let words): return run(words, style(.strong) + weight)
    case .emphasis(let words): return run(words, style(.emphasis) + weight)
    case .code(let words):
      guard !words.isEmpty else { return "" }
      // Short ids stay whole; long ones may need the room of two lines.
      return rawRun(words, style(.code) + weight, isUnbroken: words.count <= 12)
    case .link(let words, to: let anchor):
      guard let name = bookmarks.target(anchor) else { return run(words, weight) }
      return "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\">"
        + run(words, style(.hyperlink) + weight) + "</w:hyperlink>"
    case .foreign(let words, let code):
      return foreign(words, code, weight)
    case .field(let field): return control(field)
    case .note(let words): return note(words)
    }
  }

  /// The mark of a footnote; of one made again, the number that the first has.
  private mutating func note(_ words: String) -> String {
    if let index = footnotes.firstIndex(of: words) {
      return run(String(index + 1), style(.noteMark))
    }
    footnotes.append(words)
    return "<w:r><w:rPr>\(style(.noteMark))</w:rPr>"
      + "<w:footnoteReference w:id=\"\(footnotes.count)\"/></w:r>"
  }

  func foreign(_ words: String, _ code: String, _ properties: String = "") -> String {
    let spoken = WordLanguage(code)
    guard !words.isEmpty else { return "" }
    let direction = spoken.isRightToLeft ? "<w:rtl/>" : ""
    let tag = "<w:lang w:val=\"\(spoken.tag)\" w:bidi=\"\(spoken.bidiTag)\"/>"
    return rawRun(words, properties + direction + tag)
  }

  func style(_ style: WordStyle) -> String { "<w:rStyle w:val=\"\(xmlText(ids[style]))\"/>" }
}
