package import ArushaText

/// Draws a report for a terminal or a screen reader: no boxes, no colours, nothing to the right
/// of its width. The marking is left out: a screen is not handed on.
package struct PlainTextExporter: Sendable {
  /// The terminal cells of a line; at least 40.
  package let width: Int
  package let texts: Texts

  package init(width: Int = 80, texts: Texts) {
    self.width = max(40, width)
    self.texts = texts
  }

  package func export(_ report: Report) -> String {
    var parts = [title(report)]
    if !report.details.isEmpty { parts.append(definitions(report.details, width: width)) }
    if !report.disclaimer.isEmpty { parts.append(lines(report.disclaimer, width: width)) }
    parts.append(contentsOf: report.blocks.map { lines($0, width: width) })
    return text(of: parts)
  }

  private func text(of parts: [[String]]) -> String {
    spaced(parts).map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  private func title(_ report: Report) -> [String] {
    let rule = String(repeating: "=", count: width)
    let words = lines(report.title, width: width) + lines(report.subtitle ?? "", width: width)
    return words.isEmpty ? [] : [rule] + words + [rule]
  }

  /// Parts with an empty line between them; parts without lines leave none.
  func spaced(_ parts: [[String]]) -> [String] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  func lines(_ block: Block, width: Int) -> [String] {
    switch block {
    case .heading(let heading): lines(heading, width: width)
    case .paragraph(let prose): lines(prose.words, width: width)
    case .list(let list): lines(list, width: width)
    case .table(let table): lines(table, width: width)
    case .definitions(let list): definitions(list, width: width)
    case .callout(let callout): lines(callout, width: width)
    case .chart(let chart): lines(chart, width: width)
    case .quotation(let quotation): lines(quotation, width: width)
    case .excerpt(let excerpt):
      excerpt.isBlank ? [] : excerpt.lines.flatMap { indented($0, width: width) }
    case .pageBreak: []
    case .landscape(let blocks): spaced(blocks.map { lines($0, width: width) })
    }
  }

  /// A text on as many lines as it takes, none for an empty one.
  ///
  /// - Parameters:
  ///   - first: put before the first line.
  ///   - indent: put before the others; as wide as `first` where it is nil.
  func lines(
    _ text: String, width: Int, first: String = "", indent: String? = nil
  ) -> [String] {
    let words = clean(text)
    guard !words.allSatisfy(\.isWhitespace) else { return [] }
    let indent = indent ?? String(repeating: " ", count: displayWidth(first))
    let room = width - max(displayWidth(first), displayWidth(indent))
    return wrapped(words, width: room).enumerated().map { index, line in
      (index == 0 ? first : indent) + line
    }
  }

  /// A line of an excerpt with its own indent; one that is too long goes on below, further in.
  private func indented(_ line: String, width: Int) -> [String] {
    let safe = printableLine(line)
    let margin = String(repeating: " ", count: 4 + min(safe.prefix { $0 == " " }.count, 12))
    let found = lines(safe, width: width, first: margin, indent: margin + "  ")
    return found.isEmpty ? [""] : found
  }

  /// A text that is safe to print, its tabs as spaces and without empty lines.
  func clean(_ text: String) -> String {
    let safe = printable(text.split(whereSeparator: \.isNewline).joined(separator: "\n"))
    return String(safe.map { $0 == "\t" ? " " : $0 })
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var result = Substring(self)
    while result.last == " " { result.removeLast() }
    return String(result)
  }
}
