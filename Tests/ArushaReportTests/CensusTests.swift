import ArushaReport
import ReportSamples
import Testing

@Suite struct CensusTests {
  @Test(arguments: 0..<60)
  func `the words of a report and of its Markdown hold the same numbered words`(seed: Int) {
    var random = RandomReport(seed: UInt64(seed))
    let report = random.report()
    let exporter = MarkdownExporter(texts: SampleTexts.french)
    func numbers(_ text: String) -> Set<String> {
      Set(text.matches(of: #/n\d+z/#).map { String($0.0) })
    }
    let wanted = numbers(report.words(in: .everything, SampleTexts.french))
    let found = numbers(exporter.words(of: exporter.export(report)))
    #expect(wanted.isSubset(of: found), "\(wanted.subtracting(found))")
    #expect(!wanted.isEmpty)
  }
}
