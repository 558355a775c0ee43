import ArushaPackages
import ArushaReport
import ArushaText

extension WordBody {
  mutating func write(_ list: ItemList) {
    guard !list.items.isEmpty else { return }
    let number = list.isNumbered ? numbering.newList() : numbering.bullets
    for item in list.items {
      var paragraph = WordParagraph(list.isNumbered ? .number : .bullet, runs(item.text))
      paragraph.numbering = (0, number)
      add(paragraph)
      for inner in item.items {
        var paragraph = WordParagraph(.bullet2, runs(inner))
        paragraph.numbering = (1, number)
        add(paragraph)
      }
    }
  }

  mutating func write(_ callout: Callout) {
    let outer = frame
    frame =
      switch callout.kind {
      case .note: WordFrame(line: .single, color: WordColor.accent)
      case .warning: WordFrame(line: .thick, color: WordColor.amber)
      case .limit: WordFrame(line: .double, color: WordColor.strongLine)
      }
    let color =
      switch callout.kind {
      case .note: WordColor.accent
      case .warning: WordColor.amber
      case .limit: WordColor.soft
      }
    let kind = texts("export.callout.\(callout.kind.rawValue)")
    var words = run(kind, "<w:color w:val=\"\(color)\"/>")
    if !callout.title.isEmpty { words += run("\u{2003}" + callout.title) }
    add(WordParagraph(.calloutTitle, words))
    write(callout.blocks)
    frame = outer
  }

  mutating func write(_ quotation: Quotation) {
    let paragraphs = quotation.paragraphs
    guard !paragraphs.isEmpty else { return }
    let words = texts.quoted(paragraphs.joined(separator: "\n"))
    let isForeign = WordLanguage(quotation.language) != language
    var quote = WordParagraph(
      .quote, isForeign ? foreign(words, quotation.language) : run(words))
    quote.isKeptWithNext = true
    add(quote)
    if !quotation.translation.isBlank {
      var translation = WordParagraph(.source, runs(quotation.translation))
      translation.isKeptWithNext = !quotation.source.isBlank
      add(translation)
    }
    if !quotation.source.isBlank {
      add(WordParagraph(.source, run("— ") + runs(quotation.source)))
    }
  }

  /// Labels and what they stand for: a table of two columns, the first of which names the rows.
  mutating func write(_ list: [Definition]) {
    guard !list.isEmpty else { return }
    let first = width * 27 / 100
    var rows = ""
    for definition in list {
      let label = WordParagraph(.tableText, run(definition.label, "<w:b/><w:bCs/>"))
      let text = WordParagraph(.tableText, runs(definition.text))
      rows += WordCell(width: first, content: [directed(label)]).row(
        with: [WordCell(width: width - first, content: [directed(text)])], ids)
    }
    addTable(
      tableStart(.definitions, widths: [first, width - first], look: .firstColumn, caption: "")
        + rows + "</w:tbl>")
  }

  /// A paragraph in the language's direction.
  func directed(_ paragraph: WordParagraph) -> WordParagraph {
    var paragraph = paragraph
    paragraph.isRightToLeft = language.isRightToLeft
    return paragraph
  }
}
