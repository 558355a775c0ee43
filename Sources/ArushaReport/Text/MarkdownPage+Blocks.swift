import ArushaText

extension MarkdownPage {
  func paragraph(_ prose: Prose, lineBreak: String = "\\\n") -> String {
    guard !prose.isBlank else { return "" }
    return MarkdownEscaping.paragraph(markup(prose, lineBreak: lineBreak))
  }

  func markup(_ list: ItemList) -> String {
    list.items.enumerated().map { index, item in
      let mark = list.isNumbered ? "\(index + 1). " : "- "
      let indent = String(repeating: " ", count: mark.count)
      let nested = item.items.map { "\n\(indent)- \(paragraph($0, lineBreak: "<br>"))" }
      return mark + paragraph(item.text, lineBreak: "<br>") + nested.joined()
    }
    .joined(separator: "\n")
  }

  func definitions(_ list: [Definition]) -> String {
    list.map { definition in
      // The label's own colon stays within the strong words, as the language spaces it;
      // `strong` leaves the space after it outside.
      let label = texts("export.label", ["label": definition.label, "value": ""])
      return "- \(strong(label))\(markup(definition.text, lineBreak: "<br>"))"
    }
    .joined(separator: "\n")
  }

  func markup(_ quotation: Quotation) -> String {
    guard !quotation.paragraphs.isEmpty else { return "" }
    var parts = quotation.paragraphs.map { text in
      paragraph(
        quotation.language == language
          ? Prose(text) : [.foreign(text, language: quotation.language)])
    }
    if !quotation.translation.isBlank { parts.append(paragraph(quotation.translation)) }
    if !quotation.source.isBlank { parts.append("— " + markup(quotation.source)) }
    return quoted(parts.joined(separator: "\n\n"))
  }

  func quoted(_ markup: String) -> String {
    markup.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }

  func markup(_ chart: Chart) -> String {
    switch chart {
    case .levels(let bars): markup(bars)
    default: markup(chart.table(texts))
    }
  }

  private func markup(_ chart: LevelBars) -> String {
    let longest = chart.bars.map { displayWidth(printableLine($0.label)) }.max() ?? 0
    var lines = [String(repeating: " ", count: longest + 2) + LevelBars.textAxis]
    for bar in chart.bars {
      lines.append(padded(printableLine(bar.label), to: longest) + "  " + bar.textBar)
    }
    let key = [chart.axisWords, texts("export.chart.legend.text")].filter { !$0.isEmpty }
    return
      ([markup(chart.table(texts)), MarkdownPage.fenced(lines, "text")]
      + key.map { paragraph(Prose($0)) }).joined(separator: "\n\n")
  }

  func markup(_ excerpt: Excerpt) -> String {
    excerpt.isBlank
      ? "" : MarkdownPage.fenced(excerpt.lines.map(printableLine), excerpt.syntax ?? "text")
  }

  private static func fenced(_ lines: [String], _ syntax: String) -> String {
    let fence = fence(around: lines.joined(separator: "\n"))
    return ([fence + syntax] + lines + [fence]).joined(separator: "\n")
  }

  /// A fence longer than any run of backticks in the text.
  private static func fence(around text: String) -> String {
    var (run, longest) = (0, 2)
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: longest + 1)
  }
}
