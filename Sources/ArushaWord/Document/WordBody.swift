import ArushaPackages
import ArushaReport
import ArushaText

/// The body of a document while it is written, from its first block to its last.
struct WordBody {
  enum Element {
    case paragraph(WordParagraph)
    case table(String)
  }

  let texts: Texts
  let language: WordLanguage
  let page: WordPage
  let ids: WordStyleIDs
  var elements: [Element] = []
  var numbering: WordNumbering
  var charts: [ChartPart] = []
  /// In the order of their numbers; a note that is made again has the number of the first.
  var footnotes: [String] = []
  let bookmarks: WordBookmarks
  /// Whether heading styles bring their number; else each heading paragraph does.
  let numbersHeadings: HeadingNumbering
  /// Whether all of it is to fit one sheet of paper.
  let isOnePage: Bool
  private var outline: ArraySlice<OutlineEntry>
  private var headingCounts = [0, 0]
  /// What the blocks being written stand in.
  var frame: WordFrame?
  var isLandscape = false
  /// Whether the next paragraph begins a page.
  private var startsPage = false
  private var needsSpace = false
  private var lastID = 0

  init(
    _ report: Report, texts: Texts, page: WordPage, ids: WordStyleIDs, numbering: WordNumbering,
    numbersHeadings: HeadingNumbering
  ) {
    self.ids = ids
    self.texts = texts
    self.page = page
    self.numbering = numbering
    self.numbersHeadings = numbersHeadings
    language = WordLanguage(report.language)
    isOnePage = report.isOnePage
    let outline = report.outline
    bookmarks = WordBookmarks(outline)
    self.outline = outline[...]
  }

  /// A number that no other drawing, bookmark or control of the document has.
  mutating func newID() -> Int {
    lastID += 1
    return lastID
  }

  /// The room between the margins, in twentieths of a point.
  var width: Int {
    (isLandscape ? page.landscapeWidth : page.portraitWidth) - (frame == nil ? 0 : 320)
  }

  mutating func add(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    paragraph.isRightToLeft = language.isRightToLeft
    if let frame, paragraph.frame == nil {
      paragraph.frame = frame
      if paragraph.numbering == nil { paragraph.indent = max(paragraph.indent, 160) }
    }
    if startsPage {
      paragraph.startsPage = true
      startsPage = false
    }
    if paragraph.spaceBefore == nil, [.normal, .bullet, .number].contains(paragraph.style) {
      if case .table? = elements.last { paragraph.spaceBefore = 160 }
      if needsSpace { paragraph.spaceBefore = 360 }
    }
    if isOnePage, paragraph.style == .title || paragraph.style == .caption {
      paragraph.spaceBefore = 120
    }
    needsSpace = false
    elements.append(.paragraph(paragraph))
  }

  /// Tables that touch would become one.
  mutating func addTable(_ xml: String) {
    if case .table? = elements.last { add(WordParagraph(.spacer)) }
    if startsPage { add(WordParagraph(.spacer)) }
    elements.append(.table(xml))
  }

  mutating func breakPage() { if !elements.isEmpty { startsPage = true } }

  /// Puts some room before the next paragraph.
  mutating func leaveSpace() { needsSpace = true }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let prose):
      if !prose.isBlank {
        var paragraph = WordParagraph(.normal, runs(prose))
        paragraph.isKeptWithNext = prose.isLabel
        add(paragraph)
      }
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .definitions(let list): write(list)
    case .callout(let callout): write(callout)
    case .chart(let chart): write(chart)
    case .quotation(let quotation): write(quotation)
    case .excerpt(let excerpt):
      if !excerpt.isBlank {
        for line in excerpt.lines { add(WordParagraph(.preformatted, run(line, "<w:noProof/>"))) }
      }
    case .pageBreak: breakPage()
    case .landscape(let blocks): writeLandscape(blocks)
    }
  }

  private mutating func writeLandscape(_ blocks: [Block]) {
    guard !isLandscape, !blocks.isEmpty else { return write(blocks) }
    if !elements.isEmpty { endSection() }
    startsPage = false
    isLandscape = true
    write(blocks)
    endSection()
    isLandscape = false
    startsPage = false
  }

  /// The section's settings stand in its last paragraph; a table needs one after it.
  private mutating func endSection() {
    let section = page.section(
      isLandscape: isLandscape, isRightToLeft: language.isRightToLeft, isFirst: !hasSections)
    if case .paragraph(var last)? = elements.last, last.section == nil {
      last.section = section
      elements[elements.count - 1] = .paragraph(last)
    } else {
      var last = WordParagraph(.spacer)
      last.section = section
      elements.append(.paragraph(last))
    }
  }

  private var hasSections: Bool {
    elements.contains { element in
      if case .paragraph(let paragraph) = element { paragraph.section != nil } else { false }
    }
  }

  /// The whole body as XML, with the settings of its last section.
  mutating func xml() -> String {
    // A document that ends with its landscape pages has no empty upright one after them.
    var last = page.section(
      isLandscape: false, isRightToLeft: language.isRightToLeft, isFirst: !hasSections)
    if case .paragraph(var paragraph)? = elements.last, let section = paragraph.section {
      paragraph.section = nil
      elements[elements.count - 1] = .paragraph(paragraph)
      last = section
    }
    if case .table? = elements.last { elements.append(.paragraph(WordParagraph(.spacer))) }
    let written = elements.map { element in
      switch element {
      case .paragraph(let paragraph): paragraph.xml(ids)
      case .table(let xml): xml
      }
    }
    return written.joined() + last
  }

  private mutating func write(_ heading: Heading) {
    guard !heading.isBlank, let entry = outline.popFirst() else { return }
    var paragraph = WordParagraph(.heading(entry.level))
    switch number(of: entry) {
    case nil where entry.level <= 2: paragraph.numbering = (0, 0)
    case .some: paragraph.numbering = numbersHeadings.direct(entry.level)
    default: break
    }
    if isOnePage { paragraph.spaceBefore = 180 }
    let id = newID()
    paragraph.content =
      "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(bookmarks.name(entry.anchor))\"/>"
      + run(entry.text) + "<w:bookmarkEnd w:id=\"\(id)\"/>"
    add(paragraph)
  }

  /// `2.1` of a heading; nil where it has none.
  mutating func number(of entry: OutlineEntry) -> String? {
    WordHeadingNumber.next(entry, counts: &headingCounts)
  }
}

extension Prose {
  /// Whether it is a word in bold over what follows.
  fileprivate var isLabel: Bool {
    inlines.allSatisfy { inline in
      if case .strong = inline { true } else { false }
    }
  }
}
