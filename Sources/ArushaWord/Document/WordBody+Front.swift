import ArushaPackages
import ArushaReport
import ArushaText

extension WordBody {
  /// The title, what the document is about, the line on what it is not, and the contents.
  mutating func writeFront(_ report: Report) {
    add(WordParagraph(.title, run(report.wordTitle)))
    if let subtitle = report.subtitle, !subtitle.isEmpty {
      var line = WordParagraph(.subtitle, run(subtitle))
      if isOnePage { line.spaceAfter = 100 }
      add(line)
    }
    if isOnePage {
      writeInLine(report.details.filter { $0.text.words != report.subtitle })
    } else {
      write(report.details)
    }
    if !report.disclaimer.isEmpty {
      var line = WordParagraph(.normal, run(report.disclaimer, style(.emphasis)))
      line.spaceBefore = isOnePage ? 0 : 240
      add(line)
    }
    let entries = report.outline.filter { $0.level <= 2 }
    guard entries.count > 1, !isOnePage else { return }
    // Contents that would fill a page of their own help nobody to find anything.
    let depth = entries.count > Self.contentsLimit ? 1 : 2
    writeContents(report.outline, depth: depth)
    // A long document's text begins on a page of its own.
    if depth == 2, entries.count > 6 { breakPage() } else { leaveSpace() }
  }

  /// What the document is about in a line or two, where a table would take the room of the text.
  private mutating func writeInLine(_ details: [Definition]) {
    let all = details.map { detail in
      texts("export.label", ["label": detail.label, "value": detail.text.words])
    }
    if !all.isEmpty { add(WordParagraph(.normal, run(all.joined(separator: " · ")))) }
  }

  /// How many entries stand on the first page under the title.
  private static let contentsLimit = 28

  /// The contents as a field that Word can make anew, filled with the headings as they are, each a
  /// link. There are no page numbers: only the program that sets the pages knows them.
  private mutating func writeContents(_ outline: [OutlineEntry], depth: Int) {
    add(WordParagraph(.contentsTitle, run(texts("export.contents"))))
    var counts = [0, 0]
    let entries = outline.compactMap { entry -> (OutlineEntry, String?)? in
      let number = WordHeadingNumber.next(entry, counts: &counts)
      return entry.level <= depth ? (entry, number) : nil
    }
    for (index, (entry, number)) in entries.enumerated() {
      var content = ""
      if index == 0 {
        content +=
          field("begin") + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-\(depth)\" "
        content += "\\n \\h \\z \\u </w:instrText></w:r>" + field("separate")
      }
      content += "<w:hyperlink w:anchor=\"\(bookmarks.name(entry.anchor))\" w:history=\"1\">"
      if let number { content += run(number) + "<w:r><w:tab/></w:r>" }
      content += run(entry.text) + "</w:hyperlink>"
      if index == entries.count - 1 { content += field("end") }
      add(WordParagraph(entry.level == 1 ? .contents1 : .contents2, content))
    }
  }

  private func field(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
  }
}

extension Report {
  var wordTitle: String { title.allSatisfy(\.isWhitespace) ? "arusha" : title }
}
