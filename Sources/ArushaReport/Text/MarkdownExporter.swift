package import ArushaText

/// Writes a report as Markdown that GitHub shows and pandoc reads.
package struct MarkdownExporter: ReportExporter {
  package let texts: Texts

  package var name: String { "md" }
  package var scope: ExportScope { .everything }

  package init(texts: Texts) { self.texts = texts }

  package func export(_ report: Report) -> [UInt8] { Array(text(of: report).utf8) }

  package func words(of bytes: [UInt8]) -> String {
    MarkdownEscaping.unescaped(String(decoding: bytes, as: UTF8.self))
  }

  package func text(of report: Report) -> String {
    var page = MarkdownPage(report, texts: texts)
    page.write(report)
    return page.text
  }
}

/// A Markdown file while it is written, from its first line to its last.
struct MarkdownPage {
  let texts: Texts
  /// The report's language; what is in another says so.
  let language: String
  let anchors: Set<String>
  let footnotes: [String]
  private var headings: ArraySlice<OutlineEntry>
  private(set) var text = ""

  init(_ report: Report, texts: Texts) {
    let outline = report.outline
    self.texts = texts
    language = report.language
    anchors = Set(outline.map(\.anchor))
    headings = outline[...]
    footnotes = report.footnotes
  }

  mutating func write(_ report: Report) {
    var parts = ["# " + MarkdownEscaping.words(report.title)]
    if let subtitle = report.subtitle, !subtitle.isEmpty {
      parts.append(strong(subtitle))
    }
    if let marking = report.marking { parts.append(strong(marking)) }
    parts.append(definitions(report.details))
    if !report.disclaimer.isEmpty {
      parts.append("> " + paragraph(Prose(report.disclaimer), lineBreak: " "))
    }
    parts.append(markup(report.blocks))
    parts += footnotes.enumerated().map { index, words in
      "[^\(index + 1)]: " + MarkdownEscaping.words(words)
    }
    text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  mutating func markup(_ blocks: [Block]) -> String {
    var parts: [String] = []
    var endsWithList = false
    for block in blocks {
      let part = markup(block)
      guard !part.isEmpty else { continue }
      // Two lists in a row would be read as one.
      if endsWithList, part.isListMarkup { parts.append("<!-- -->") }
      parts.append(part)
      endsWithList = part.isListMarkup
    }
    return parts.joined(separator: "\n\n")
  }

  private mutating func markup(_ block: Block) -> String {
    switch block {
    case .heading(let heading): markup(heading)
    case .paragraph(let prose): paragraph(prose)
    case .list(let list): markup(list)
    case .table(let table): markup(table)
    case .definitions(let list): definitions(list)
    case .callout(let callout): markup(callout)
    case .chart(let chart): markup(chart)
    case .quotation(let quotation): markup(quotation)
    case .excerpt(let excerpt): markup(excerpt)
    case .pageBreak: ""
    case .landscape(let blocks): markup(blocks)
    }
  }

  private mutating func markup(_ heading: Heading) -> String {
    guard !heading.isBlank, let entry = headings.popFirst() else { return "" }
    let mark = String(repeating: "#", count: heading.level + 1)
    return "\(mark) <span id=\"\(entry.anchor)\"></span>\(MarkdownEscaping.words(heading.text))"
  }

  private mutating func markup(_ callout: Callout) -> String {
    let kind = texts("export.callout.\(callout.kind.rawValue)")
    let title =
      callout.title.isEmpty
      ? kind : texts("export.label", ["label": kind, "value": callout.title])
    let content = markup(callout.blocks)
    return quoted(strong(title) + (content.isEmpty ? "" : "\n\n" + content))
  }
}

extension String {
  fileprivate var isListMarkup: Bool { hasPrefix("- ") || hasPrefix("1. ") }
}
