import ArushaReport
import ReportSamples
import Testing

@Suite struct GoldenTests {
  @Test(arguments: [40, 80])
  func `the sample in plain text is the golden one`(width: Int) throws {
    let exporter = PlainTextExporter(width: width, texts: SampleTexts.french)
    let text = exporter.export(SampleReport.french)
    #expect(try Golden("sample-\(width).txt", beside: #filePath).difference(from: text) == nil)
  }

  @Test func `the sample in Markdown is the golden one`() throws {
    let text = MarkdownExporter(texts: SampleTexts.french).text(of: SampleReport.french)
    #expect(try Golden("sample.md", beside: #filePath).difference(from: text) == nil)
  }
}
