package import ArushaModel
package import ArushaText

/// The coordinator's guide as a document.
///
/// - Parameters:
///   - chapters: all of them, or those that were asked for; one alone gives the document its title.
///   - version: of the program that it is about.
package func guideReport(
  _ chapters: [GuideChapter], version: String, _ texts: Texts
) -> Report {
  let details = [Definition(texts("guide.program"), "arusha \(version)")]
  let notice = notice(chapters, texts)
  let language = chapters.first?.language ?? texts.language.rawValue
  guard let only = chapters.first, chapters.count == 1 else {
    let blocks = chapters.flatMap { chapter in
      [
        Block.heading(1, chapter.title, anchor: chapter.name), .paragraph(chapter.about),
      ] + chapter.parts.map { block($0, headings: 2) }
    }
    return Report(
      title: texts("guide.title"), subtitle: texts("guide.subtitle"), language: language,
      details: details, disclaimer: texts("report.disclaimer"),
      properties: DocumentProperties(subject: texts("guide.subtitle")), blocks: notice + blocks)
  }
  return Report(
    title: only.title, subtitle: texts("guide.title"), language: language, details: details,
    disclaimer: texts("report.disclaimer"),
    properties: DocumentProperties(subject: texts("guide.title")),
    blocks: notice + [.paragraph(only.about)]
      + only.parts.map { block($0, headings: 1) })
}

/// The chapters there are, and how to read one.
package func guideContents(_ chapters: [GuideChapter], _ texts: Texts) -> Report {
  Report(
    title: texts("guide.title"), subtitle: texts("guide.subtitle"),
    language: texts.language.rawValue,
    blocks: notice(chapters, texts) + [
      .definitions(
        chapters.map {
          Definition(
            texts("guide.numbered", ["number": String($0.number), "title": $0.title]),
            Prose([.text($0.about + " ("), .code($0.name), .text(")")]))
        }),
      .paragraph(texts("guide.how")),
    ])
}

/// That the guide is in another language than the one asked for.
private func notice(_ chapters: [GuideChapter], _ texts: Texts) -> [Block] {
  chapters.contains { $0.language != texts.language.rawValue }
    ? [.paragraph(texts("guide.in-english"))] : []
}

private func block(_ part: GuideChapter.Part, headings: Int) -> Block {
  switch part {
  case .heading(let text): .heading(headings, text)
  case .text(let text): .paragraph(text)
  case .list(let items): .bullets(items.map { Item(Prose($0)) })
  case .steps(let items): .numbered(items.map { Item(Prose($0)) })
  case .commands(let lines): .excerpt(Excerpt(withoutLastEnd(lines), syntax: "shell"))
  case .screen(let lines): .excerpt(Excerpt(withoutLastEnd(lines)))
  case .terms(let terms): .definitions(terms.map { Definition($0.term, $0.text) })
  case .note(let text): .callout(.note, "", [.paragraph(text)])
  }
}

private func withoutLastEnd(_ lines: String) -> String {
  lines.hasSuffix("\n") ? String(lines.dropLast()) : lines
}
