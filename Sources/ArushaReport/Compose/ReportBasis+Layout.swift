import ArushaModel

extension ReportBasis {
  /// The blocks of a document in the order of its layout.
  ///
  /// - Parameter parts: makes the blocks of each part of the kind.
  func arranged(
    _ layout: ReportLayout, _ parts: [String: () -> [Block]]
  ) -> [Block] {
    layout.sections.flatMap { section -> [Block] in
      switch section {
      case .part(let name): return parts[name]?() ?? []
      case .words(let title, let text):
        let heading = title.map { Block.heading(1, $0.text(in: language).text) }
        return [heading].compactMap { $0 } + paragraphs(text)
      }
    }
  }

  /// Words in the report's language, or in the one that is there, and then marked as such.
  private func paragraphs(_ words: LocalizedText) -> [Block] {
    let (text, spoken) = words.text(in: language)
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      let words = lines.joined(separator: "\n")
      return .paragraph(
        spoken == language ? Prose(words) : Prose([.foreign(words, language: spoken)]))
    }
  }
}
