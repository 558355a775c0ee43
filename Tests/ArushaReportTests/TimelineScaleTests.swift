import ArushaReport
import Testing

@Suite struct TimelineScaleTests {
  private func scale(_ days: [(String?, String?)], today: String? = nil) -> TimelineScale? {
    Timeline(
      title: "", rowHeading: "", series: [],
      bars: days.map { Timeline.Bar("a", start: $0.0, due: $0.1, series: 0) }, today: today
    ).scale
  }

  @Test func `a timeline without a day has no scale`() {
    #expect(self.scale([(nil, nil), ("soon", nil)]) == nil)
  }

  @Test func `it spans whole months around every bar, the leap day among them`() throws {
    let scale = try #require(self.scale([("2028-02-29", "2028-03-31")]))
    #expect(scale.months == ["2028-02", "2028-03", "2028-04"])
    #expect(scale.place("2028-02-01") == 0)
    #expect(scale.place("2028-04-01") == 1000)
    // February 2028 has 29 of the 60 days.
    #expect(scale.place("2028-03-01") == 29 * 1000 / 60)
  }

  @Test func `the marked day widens it where it is near, and only there`() throws {
    let near = try #require(self.scale([("2027-01-01", "2027-03-01")], today: "2026-11-25"))
    #expect(near.months.first == "2026-11")
    let far = try #require(self.scale([("2027-01-01", "2027-03-01")], today: "2020-11-25"))
    #expect(far.months.first == "2027-01")
  }

  @Test(arguments: ["2026-02-01", "2026-09-01", "2029-01-01", "2040-05-31", "2199-01-01"])
  func `at most seven months are written, in order`(last: String) throws {
    let scale = try #require(self.scale([("2026-01-15", last)]))
    #expect((2...7).contains(scale.months.count))
    let places = scale.months.map(scale.place(month:))
    #expect(places == places.sorted() && places.first == 0)
    #expect(scale.place("x") == nil)
  }
}
