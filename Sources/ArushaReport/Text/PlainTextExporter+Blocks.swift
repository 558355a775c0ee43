import ArushaText

extension PlainTextExporter {
  func lines(_ heading: Heading, width: Int) -> [String] {
    let words = lines(heading.text, width: width)
    let mark = ["=", "-", "~", "."][heading.level - 1]
    guard let longest = words.map({ displayWidth($0.withoutTrailingSpaces) }).max() else {
      return []
    }
    // The first level stands apart without a reader having to know the marks.
    let space = heading.level == 1 ? [""] : []
    return space + words + [String(repeating: mark, count: longest)]
  }

  func lines(_ list: ItemList, width: Int) -> [String] {
    list.items.enumerated().flatMap { index, item in
      let mark = list.isNumbered ? "\(index + 1). " : "- "
      let indent = String(repeating: " ", count: mark.count)
      return lines(item.text.words, width: width, first: mark)
        + item.items.flatMap { lines($0.words, width: width, first: indent + "- ") }
    }
  }

  func definitions(_ list: [Definition], width: Int) -> [String] {
    list.flatMap { labelled($0.label, $0.text.words, width: width) }
  }

  /// `label: value`, the lines after the first set in.
  func labelled(
    _ label: String, _ value: String, width: Int, first: String = ""
  ) -> [String] {
    let text = label.isEmpty ? value : texts("export.label", ["label": label, "value": value])
    return lines(text, width: width, first: first, indent: first + "  ")
  }

  func lines(_ callout: Callout, width: Int) -> [String] {
    let kind = texts("export.callout.\(callout.kind.rawValue)")
    let title =
      callout.title.isEmpty
      ? lines(kind, width: width)
      : labelled(kind, callout.title, width: width)
    let content = spaced(callout.blocks.map { lines($0, width: width - 2) })
    return title + content.map { "  " + $0 }
  }

  func lines(_ quotation: Quotation, width: Int) -> [String] {
    let paragraphs = quotation.paragraphs
    guard !paragraphs.isEmpty else { return [] }
    let words = texts.quoted(paragraphs.joined(separator: "\n"))
    return lines(words, width: width, first: "  ")
      + lines(quotation.translation.words, width: width, first: "  ")
      + lines(quotation.source.words, width: width, first: "  — ")
  }
}
