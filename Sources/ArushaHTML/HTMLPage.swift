import ArushaReport
import ArushaText

/// The body of a page while it is written, from its first block to its last.
struct HTMLPage {
  let texts: Texts
  /// The report's language; what is in another says so.
  let language: String
  private let anchors: Set<String>
  private let footnotes: [String]
  private var headings: ArraySlice<OutlineEntry>
  /// How many tables and charts have a name so far: names are ids, so that each needs its own.
  private var nameCount = 0

  init(_ report: Report, texts: Texts) {
    let outline = report.outline
    self.texts = texts
    language = languageTag(report.language)
    anchors = Set(outline.map(\.anchor))
    headings = outline[...]
    footnotes = report.footnotes
  }

  mutating func markup(_ blocks: [Block]) -> String {
    blocks.map { markup($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// An id of the page's own: anchors of headings have no colon.
  mutating func newName() -> String {
    nameCount += 1
    return "part:\(nameCount)"
  }

  private mutating func markup(_ block: Block) -> String {
    switch block {
    case .heading(let heading): markup(heading)
    case .paragraph(let prose): prose.isBlank ? "" : "<p>\(markup(prose))</p>"
    case .list(let list): markup(list)
    case .table(let table): markup(table)
    case .definitions(let list): markup(list)
    case .callout(let callout): markup(callout)
    case .chart(let chart): markup(chart)
    case .quotation(let quotation): markup(quotation)
    case .excerpt(let excerpt):
      excerpt.isBlank
        ? ""
        : "<pre tabindex=\"0\"><code>"
          + excerpt.lines.map { escaped(printableLine($0)) }.joined(separator: "\n")
          + "</code></pre>"
    case .pageBreak: "<div class=\"page-break\"></div>"
    case .landscape(let blocks): "<div class=\"landscape\">\n\(markup(blocks))\n</div>"
    }
  }

  private mutating func markup(_ heading: Heading) -> String {
    guard !heading.isBlank, let entry = headings.popFirst() else { return "" }
    // The report's title is the page's only h1.
    let tag = "h\(heading.level + 1)"
    return "<\(tag) id=\"\(entry.anchor)\">\(escaped(heading.text))</\(tag)>"
  }

  private mutating func markup(_ callout: Callout) -> String {
    let kind = escaped(texts("export.callout.\(callout.kind.rawValue)"))
    let name = newName()
    let title = callout.title.isEmpty ? "" : " <span>\(escaped(callout.title))</span>"
    return """
      <section class="callout \(callout.kind.rawValue)" aria-labelledby="\(name)">
      <p class="callout-title" id="\(name)"><strong>\(kind)</strong>\(title)</p>
      \(markup(callout.blocks))
      </section>
      """
  }

  func markup(_ prose: Prose) -> String { prose.inlines.map { markup($0) }.joined() }

  private func markup(_ inline: Inline) -> String {
    let words = escapedLines(inline.words)
    switch inline {
    case .text: return escapedText(inline.words)
    case .strong: return "<strong>\(words)</strong>"
    case .emphasis: return "<em>\(words)</em>"
    case .code: return "<code>\(words)</code>"
    case .link(_, to: let anchor):
      guard let name = Heading.safe(anchor), anchors.contains(name) else { return words }
      return "<a href=\"#\(name)\">\(words)</a>"
    case .foreign(_, let language):
      return "<span lang=\"\(languageTag(language))\">\(words)</span>"
    case .note(let text):
      guard let number = footnotes.firstIndex(of: text).map({ $0 + 1 }) else { return words }
      return "<sup><a href=\"#note:\(number)\" role=\"doc-noteref\">\(number)</a></sup>"
    case .field(let field): return markup(field)
    }
  }

  /// Line feeds at a run's ends still part it from the next run.
  private func escapedText(_ text: String) -> String {
    let start = text.first?.isNewline == true ? " " : ""
    let end = text.last?.isNewline == true ? " " : ""
    return start + escapedLines(text) + end
  }
}
