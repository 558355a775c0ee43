package import ArushaReport

extension Report {
  /// Every text that a reader must find, whatever the format.
  package var leaves: [String] {
    [title, subtitle ?? "", disclaimer] + details.flatMap(\.leaves)
      + blocks.flatMap(\.leaves)
  }
}

extension Prose {
  fileprivate var leaves: [String] { inlines.flatMap(\.leaves) }
}

extension Inline {
  fileprivate var leaves: [String] {
    switch self {
    case .note(let words): [words]
    case .field(let field):
      switch field.kind {
      case .choice(let options) where field.words.isEmpty: options.map(\.words)
      case .choice, .text: [field.words]
      case .checkBox: []
      }
    default: [words]
    }
  }
}

extension Definition {
  fileprivate var leaves: [String] { [label] + text.leaves }
}

extension Block {
  fileprivate var leaves: [String] {
    switch self {
    case .heading(let heading): [heading.text]
    case .paragraph(let prose): prose.leaves
    case .list(let list): list.items.flatMap { $0.text.leaves + $0.items.flatMap(\.leaves) }
    case .table(let table): table.leaves
    case .definitions(let list): list.flatMap(\.leaves)
    case .callout(let callout): [callout.title] + callout.blocks.flatMap(\.leaves)
    case .chart(.levels(let chart)):
      [chart.title] + chart.bars.flatMap { [$0.label, $0.note ?? ""] }
    case .chart(let chart): chart.table(SampleTexts.french).leaves
    case .quotation(let quotation):
      quotation.paragraphs + quotation.translation.leaves + quotation.source.leaves
    case .excerpt(let excerpt): excerpt.lines
    case .pageBreak: []
    case .landscape(let blocks): blocks.flatMap(\.leaves)
    }
  }
}

extension Table {
  fileprivate var leaves: [String] {
    [caption] + columns.map(\.header)
      + (headerRows + rows).flatMap(\.cells).flatMap(\.paragraphs).flatMap(\.leaves)
  }
}
