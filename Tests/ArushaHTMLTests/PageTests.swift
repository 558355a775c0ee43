import ArushaHTML
import ArushaReport
import ReportSamples
import Testing

@Suite struct PageTests {
  private func page(_ report: Report) -> String {
    HTMLExporter(texts: SampleTexts.french).text(of: report)
  }

  private func body(_ blocks: [Block]) -> String {
    page(Report(title: "T", language: "fr", blocks: blocks))
  }

  @Test(arguments: 0..<120)
  func `a random report is a whole page with every text`(seed: Int) {
    var random = RandomReport(seed: UInt64(seed))
    expectWhole(random.report())
  }

  @Test func `the sample is a whole page with every text`() { expectWhole(SampleReport.french) }

  @Test func `an empty report is a whole page`() { expectWhole(Report(title: "", language: "")) }

  private func expectWhole(_ report: Report) {
    let markup = Markup(page(report))
    #expect(markup.problems == [])
    #expect(Set(markup.ids).count == markup.ids.count, "ids twice: \(markup.ids)")
    #expect(Set(markup.references).isSubset(of: markup.ids))
    #expect(markup.tags.count { $0 == "h1" } == 1)
    #expect(!markup.tags.contains("script") && !markup.tags.contains("img"))
    let packed = markup.text.filter { !$0.isWhitespace }
    let lost = report.leaves.filter { leaf in !packed.contains(leaf.filter { !$0.isWhitespace }) }
    #expect(lost == [])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!-- ", "</style><b>", "&lt;",
    "' onclick='x", "=cmd|' /C calc'!A0", "</title></head>",
  ])
  func `hostile words are words everywhere`(words: String) {
    let row = Row(header: Cell(words), [Cell([[.code(words), .foreign(words, language: words)]])])
    expectWhole(
      Report(
        title: words, subtitle: words, language: words, details: [Definition(words, words)],
        disclaimer: words,
        blocks: [
          .heading(1, words, anchor: words), .heading(2, words, anchor: "page:content"),
          .paragraph([.link(words, to: words), .strong(words), .emphasis(words)]),
          .table(Table(caption: words, columns: [Column(words), "b"], rows: [row])),
          .callout(.note, words, [.quotation(Quotation(words, language: words, source: "x"))]),
          .levelBars(
            LevelBars(
              title: words, rowHeading: words, levelNames: Array(repeating: words, count: 5),
              bars: [.init(words, evidenced: 1, declared: 2, target: 3, note: words)])),
        ]))
  }

  @Test func `control and reordering characters do nothing and are seen`() {
    let text = body([.paragraph("a\u{0}b\u{1B}c\u{202E}d\u{86}e")])
    #expect(text.contains("<p>a\\u{0}b\\u{1B}c\\u{202E}d\\u{86}e</p>"))
  }

  @Test func `nothing on the page asks for anything`() {
    let text = page(SampleReport.french)
    #expect(text.contains("default-src &#39;none&#39;"))
    for word in ["http:", "https:", "//", "@import", "src=", "<link", "<script"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `words of another language say which`() {
    let text = body([
      .paragraph("\(.foreign("whistleblower", language: "en"))"),
      .quotation(Quotation("Yes", language: "en", source: "x")),
      .quotation(Quotation("Oui", language: "fr", source: "x")),
    ])
    #expect(text.contains("<span lang=\"en\">whistleblower</span>"))
    #expect(text.contains("<blockquote lang=\"en\">"))
    #expect(text.contains("<blockquote>\n<p>Oui</p>"))
  }

  @Test func `headings without words are left out`() {
    #expect(!body([.heading(1, " ")]).contains("<h2"))
  }
}
