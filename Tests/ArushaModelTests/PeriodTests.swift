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
}
