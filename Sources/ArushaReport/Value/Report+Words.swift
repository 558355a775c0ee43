package import ArushaText

extension Report {
  /// Every word that a format of that scope must hold, parted by spaces.
  package func words(in scope: ExportScope, _ texts: Texts) -> String {
    let content = blocks.flatMap { $0.words(in: scope, texts) }
    guard scope == .everything else { return content.joined(separator: " ") }
    let front = [title, subtitle ?? "", disclaimer, marking ?? ""]
    return (front + details.flatMap { [$0.label, $0.text.words] } + content)
      .joined(separator: " ")
  }
}

extension Block {
  fileprivate func words(in scope: ExportScope, _ texts: Texts) -> [String] {
    switch self {
    case .table(let table): return table.words
    case .chart(let chart): return chart.table(texts).words
    case .landscape(let blocks): return blocks.flatMap { $0.words(in: scope, texts) }
    case .callout(let callout):
      let content = callout.blocks.flatMap { $0.words(in: scope, texts) }
      return scope == .everything ? [callout.title] + content : content
    default: break
    }
    guard scope == .everything else { return [] }
    switch self {
    case .heading(let heading): return [heading.text]
    case .definitions(let list): return list.flatMap { [$0.label, $0.text.words] }
    case .quotation(let quotation):
      return [quotation.text, quotation.translation.words, quotation.source.words]
    case .excerpt(let excerpt): return [excerpt.text]
    default: return prose.map(\.words)
    }
  }
}

extension Table {
  fileprivate var words: [String] {
    [caption] + columns.map(\.header) + (headerRows + rows).flatMap(\.cells).map(\.words)
  }
}
