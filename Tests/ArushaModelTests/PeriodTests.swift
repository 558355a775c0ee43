import ArushaModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: ["2026", "2026-H1", "0000", "1999-abcdEF12"])
  func `a year with an optional part is a period`(name: String) {
    #expect(Period(name)?.name == name)
  }

  @Test(arguments: [
    "", "26", "20261", "2026-", "2026-123456789", "2026-é", "../2026", "2026/1", "２０２６",
  ])
  func `anything else is not`(name: String) {
    #expect(Period(name) == nil)
  }

  @Test func `periods stand by year, the whole year before its parts`() {
    let names = ["2025", "2025-H2", "2026", "2026-H1", "2026-H2", "2027"]
    #expect(names.reversed().compactMap { Period($0) }.sorted().map(\.name) == names)
    #expect(Period("2026-H1")?.year == "2026")
  }

  @Test func `a year's number gives its period, within four digits`() {
    #expect(
      [2026, 7, -1, 10_000].map { Period(year: $0).name } == ["2026", "0007", "0000", "9999"])
  }
}
