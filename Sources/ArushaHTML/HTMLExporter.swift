package import ArushaReport
package import ArushaText

/// Writes a report as one HTML file that asks for nothing: no request leaves it, not even a font's.
package struct HTMLExporter: ReportExporter {
  package let texts: Texts

  package var name: String { "html" }
  package var scope: ExportScope { .everything }

  package init(texts: Texts) { self.texts = texts }

  package func export(_ report: Report) -> [UInt8] { Array(text(of: report).utf8) }

  package func words(of bytes: [UInt8]) -> String {
    visibleWords(of: String(decoding: bytes, as: UTF8.self))
  }

  package func text(of report: Report) -> String {
    var page = HTMLPage(report, texts: texts)
    let content = page.markup(report.blocks)
    let title = report.title.allSatisfy(\.isWhitespace) ? "arusha" : report.title
    return """
      <!DOCTYPE html>
      <html lang="\(languageTag(report.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>\(escaped(title))</title>
      \(properties(report.properties))
      <style>
      \(Stylesheet.screen)
      \(Stylesheet.tables)
      \(Stylesheet.charts)
      \(Stylesheet.print)
      @page { @bottom-left { content: \(cssString(footer(report))); }
      @bottom-right { content: \(pageNumber); } }
      </style>
      </head>
      <body\(report.isOnePage ? " class=\"one-page\"" : "")>
      <a class="skip" href="#page:content">\(escaped(texts("export.skip")))</a>
      \(LevelBarsDrawing.patterns)
      \(header(report))
      \(report.isOnePage ? "" : contents(report.outline))<main id="page:content" tabindex="-1">
      \(content)\(notes(report.footnotes))
      </main>
      </body>
      </html>

      """
  }

  /// Nothing is loaded, run, framed or sent; only the style within the file applies.
  private static let policy =
    "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; "
    + "form-action &#39;none&#39;"

  /// What stands at the foot of each printed page.
  private func footer(_ report: Report) -> String {
    report.disclaimer.isEmpty ? report.title : report.disclaimer
  }

  /// "Page {page} of {pages}" with the counters of whatever prints it.
  private var pageNumber: String {
    let sentence = texts("export.page", ["page": "\u{1}", "pages": "\u{2}"])
    let parts = sentence.split(separator: "\u{1}", omittingEmptySubsequences: false)
    return parts.map { part in
      part.split(separator: "\u{2}", omittingEmptySubsequences: false)
        .map { cssString(String($0)) }.joined(separator: " counter(pages) ")
    }.joined(separator: " counter(page) ")
  }

  private func header(_ report: Report) -> String {
    var lines = ["<header class=\"title\">", "<h1>\(escaped(heading(report)))</h1>"]
    if let subtitle = report.subtitle, !subtitle.isEmpty {
      lines.append("<p class=\"subtitle\">\(escaped(subtitle))</p>")
    }
    if let marking = report.marking {
      lines.append("<p class=\"marking\">\(escaped(marking))</p>")
    }
    if !report.details.isEmpty {
      lines.append("<dl class=\"details\">")
      for detail in report.details {
        lines.append(
          "<div><dt>\(escaped(detail.label))</dt><dd>\(escapedLines(detail.text.words))</dd></div>")
      }
      lines.append("</dl>")
    }
    if !report.disclaimer.isEmpty {
      lines.append("<p class=\"disclaimer\" role=\"note\">\(escaped(report.disclaimer))</p>")
    }
    return (lines + ["</header>"]).joined(separator: "\n")
  }

  private func properties(_ properties: DocumentProperties) -> String {
    let named = [
      ("author", properties.author), ("description", properties.subject),
      ("keywords", properties.keywords.joined(separator: ", ")),
      ("dcterms.date", properties.date ?? ""),
    ]
    return
      (named.filter { !$0.1.isEmpty }.map { name, words in
        "<meta name=\"\(name)\" content=\"\(escaped(words))\">"
      } + ["<meta name=\"generator\" content=\"arusha\">"]).joined(separator: "\n")
  }

  private func notes(_ notes: [String]) -> String {
    guard !notes.isEmpty else { return "" }
    let items = notes.enumerated().map { index, words in
      "<li id=\"note:\(index + 1)\">\(escapedLines(words))</li>"
    }
    return """

      <section class="notes" role="doc-endnotes" aria-labelledby="page:notes">
      <h2 id="page:notes">\(escaped(texts("export.notes")))</h2>
      <ol>\(items.joined())</ol>
      </section>
      """
  }

  private func heading(_ report: Report) -> String {
    report.title.allSatisfy(\.isWhitespace) ? "arusha" : report.title
  }

  /// The headings of the first two levels, as a list in a list.
  private func contents(_ outline: [OutlineEntry]) -> String {
    let entries = outline.filter { $0.level <= 2 }
    // A page of two parts is seen at once.
    guard entries.count > 2 else { return "" }
    var lines = [
      "<nav class=\"contents\" aria-labelledby=\"page:contents\">",
      "<h2 id=\"page:contents\">\(escaped(texts("export.contents")))</h2>", "<ol>",
    ]
    for (index, entry) in entries.enumerated() {
      let isNested = entry.level == 2 && index > 0
      let wasNested = index > 1 && entries[index - 1].level == 2
      if isNested, !wasNested { lines.append("<ol>") }
      if !isNested, index > 0 { lines.append((wasNested ? "</li></ol>" : "") + "</li>") }
      if isNested, wasNested { lines.append("</li>") }
      lines.append("<li><a href=\"#\(entry.anchor)\">\(escaped(entry.text))</a>")
    }
    let endsNested = entries.count > 1 && entries.last?.level == 2
    lines.append((endsNested ? "</li></ol>" : "") + "</li></ol>")
    return (lines + ["</nav>", ""]).joined(separator: "\n")
  }
}
