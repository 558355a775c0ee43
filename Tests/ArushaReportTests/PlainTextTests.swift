import ArushaReport
import ArushaText
import ReportSamples
import Testing

@Suite struct PlainTextTests {
  private func plain(_ blocks: [Block], width: Int = 80) -> String {
    PlainTextExporter(width: width, texts: SampleTexts.english)
      .export(Report(title: "", language: "en", blocks: blocks))
  }

  @Test(arguments: 0..<60, [40, 64, 80, 120])
  func `a random report keeps every word and its width`(seed: Int, width: Int) {
    var random = RandomReport(seed: UInt64(seed))
    let report = random.report()
    let text = PlainTextExporter(width: width, texts: SampleTexts.french).export(report)
    let packed = withoutSpaces(text)
    let words = report.leaves.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    let lost = words.filter { !packed.contains($0) }
    #expect(lost == [])
    let tooWide = text.split(separator: "\n").filter { displayWidth($0) > width }
    #expect(tooWide == [])
  }

  @Test func `control characters and hidden marks are shown, not obeyed`() {
    let text = plain([.heading(1, "a\u{1B}[2Jb"), .paragraph("x\u{202E}y\u{7}")])
    #expect(text.contains("a\\u{1B}[2Jb"))
    #expect(text.contains("x\\u{202E}y\\u{7}"))
  }

  @Test func `a table that fits stands in columns, numbers to the right`() {
    let table = Table(
      caption: "", columns: ["Name", .number("Level")],
      rows: [Row(header: "Transparency", ["2"]), Row(header: "Automation", ["13"])])
    #expect(
      plain([.table(table)]) == """
        Name          Level
        ------------  -----
        Transparency      2
        Automation       13

        """)
  }

  @Test func `a table that does not fit becomes a record a row, empty fields included`() {
    let words = "responsibilities"
    let table = Table(
      caption: "Plan", columns: ["Id", "Do", "Lead", "Cost"],
      rows: [
        Row(group: "Factor 1"),
        Row(header: "A-1", [Cell(words), Cell(words + words), ""]),
      ])
    #expect(
      plain([.table(table)], width: 40) == """
        Plan

        Factor 1

        Id: A-1
          Do: responsibilities
          Lead:
            responsibilitiesresponsibilities
          Cost:

        """)
  }

  @Test func `a bar shows what is evidenced, declared, possible and aimed at`() {
    typealias Bar = LevelBars.Bar
    #expect(Bar("", evidenced: 1, declared: 2, target: 3).textBar == "[#### ++++ ....|....]")
    #expect(Bar("", evidenced: 4, declared: 4, target: 4).textBar == "[#### #### #### ####|")
    #expect(Bar("", evidenced: 0, declared: 0, target: 0).textBar == "|.... .... .... ....]")
    #expect(
      Bar("", evidenced: nil, declared: nil, target: nil, bounds: 1...3).textBar
        == "[#### ???? ???? ....]")
    #expect(Bar("", evidenced: 9, declared: -1, target: 7).textBar == "[#### #### #### ####|")
  }
}

/// A text without its white space, so that wrapping does not matter.
func withoutSpaces(_ text: String) -> String {
  String(text.filter { !$0.isWhitespace })
}
