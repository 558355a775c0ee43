package import ArushaModel
import ArushaText

extension ReportBasis {
  /// The blocks of a document in the order of its layout.
  ///
  /// - Parameter parts: makes the blocks of each part of the kind.
  func arranged(
    _ layout: ReportLayout, _ parts: [String: () -> [Block]]
  ) -> [Block] {
    let shown = layout.kind.parts(for: audience)
    return layout.sections.flatMap { section -> [Block] in
      switch section {
      case .part(let name): shown.contains(name) ? parts[name]?() ?? [] : []
      case .words(let title, let text):
        audience == .public ? [] : ownWords(title, text, in: language)
      }
    } + leftOutBlocks(layout)
  }

  /// What the document says of what it does not show; without numbers, which would tell something,
  /// too.
  func leftOutBlocks(_ layout: ReportLayout) -> [Block] {
    guard audience != .internal else { return [] }
    return [
      .callout(
        .limit, texts("disclosed.title"),
        [.paragraph(texts("disclosed.\(audience.rawValue)-leaves-out"))])
    ]
  }

  /// What of a document the audience does not get, for whoever makes it.
  package func leftOut(_ layout: ReportLayout, _ plan: ActionPlan) -> LeftOut {
    guard audience != .internal else { return LeftOut() }
    var all = leftOut
    let shown = layout.kind.parts(for: audience)
    for section in layout.sections {
      switch section {
      case .part(let name) where !shown.contains(name): all.parts.append(name)
      case .words where audience == .public: all.ownSections += 1
      case .part, .words: break
      }
    }
    let actions = plan.disclosed(to: audience).leftOut
    all.actions = actions.actions
    all.actionWords = actions.actionWords
    return all
  }

  func disclosed(_ plan: ActionPlan) -> ActionPlan { plan.disclosed(to: audience).plan }

  /// Whether the criteria of a question and their answers may be listed.
  func showsCriteria(of question: Question) -> Bool {
    audience == .internal || audience == .shared && !question.isCritical
  }

  /// The coordinator's own words, marked where they are in another language than the report.
  func own(_ words: String) -> Prose {
    words.isEmpty || ownLanguage == language
      ? Prose(words) : Prose([.foreign(words, language: ownLanguage)])
  }

  /// The words of an action: the form's as they are, the coordinator's as hers.
  func own(
    _ words: String, as path: KeyPath<PlannedAction, String>, of action: PlannedAction
  ) -> Prose {
    proposals[action.id]?[keyPath: path] == words ? Prose(words) : own(words)
  }
}

/// A section of a ministry's own words, in the report's language, or in the one that is there, and
/// then marked as such. An empty line parts paragraphs.
func ownWords(
  _ title: LocalizedText?, _ words: LocalizedText, in language: String
) -> [Block] {
  let heading = title.map { Block.heading(1, $0.text(in: language).text) }
  return [heading].compactMap { $0 } + paragraphs(words, in: language)
}

private func paragraphs(_ words: LocalizedText, in language: String) -> [Block] {
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
