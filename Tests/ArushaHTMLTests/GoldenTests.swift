import ArushaHTML
import ReportSamples
import Testing

@Suite struct GoldenTests {
  @Test func `the sample as a page is the golden one`() throws {
    let text = HTMLExporter(texts: SampleTexts.french).text(of: SampleReport.french)
    #expect(try Golden("sample.html", beside: #filePath).difference(from: text) == nil)
  }
}
