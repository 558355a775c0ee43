import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct EvidenceAgeTests {
  let period = Period(year: 2026)

  @Test(arguments: [
    ("2026-03-01", true, false), ("2026", true, false), ("2025-12-31", false, true),
    ("2024-05", false, true), ("2027-01-01", false, false), (nil, false, false),
  ])
  func `the year of the date decides`(date: String?, inPeriod: Bool, older: Bool) {
    let evidence = Evidence(title: "Decree", date: date)
    #expect(evidence.isDated(in: period) == inPeriod)
    #expect(evidence.isOlder(than: period) == older)
  }

  @Test func `an item stays the same when its digest or reference is written down`() {
    let item = Evidence(title: "Decree", date: "2026")
    let digested = Evidence(title: "Decree", reference: "12/2026", date: "2026", sha256: "aa")
    #expect(item.isSameItem(as: digested))
    #expect(digested.isSameItem(as: Evidence(title: "Decree no. 12", date: "2026", sha256: "aa")))
    #expect(!digested.isSameItem(as: Evidence(title: "Decree", date: "2026", sha256: "bb")))
    #expect(!item.isSameItem(as: Evidence(title: "Decree", date: "2025")))
  }
}
