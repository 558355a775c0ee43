extension Report {
  /// The footnotes in the order of the document, each once: a note that is made again has the
  /// number of the first.
  package var footnotes: [String] {
    var seen: Set<String> = []
    let all = details.map(\.text) + blocks.flatMap(\.prose)
    return all.flatMap(\.inlines).compactMap { inline in
      guard case .note(let words) = inline, seen.insert(words).inserted else { return nil }
      return words
    }
  }
}

extension Block {
  /// The paragraphs of a block with their marks, in the order in which they are read.
  package var prose: [Prose] {
    switch self {
    case .paragraph(let prose): [prose]
    case .list(let list): list.items.flatMap { [$0.text] + $0.items }
    case .table(let table): (table.headerRows + table.rows).flatMap(\.cells).flatMap(\.paragraphs)
    case .definitions(let list): list.map(\.text)
    case .callout(let callout): callout.blocks.flatMap(\.prose)
    case .quotation(let quotation): [quotation.translation, quotation.source]
    case .landscape(let blocks): blocks.flatMap(\.prose)
    case .heading, .chart, .excerpt, .pageBreak: []
    }
  }
}
