import ArushaReport
import Testing

@Suite struct OutlineTests {
  @Test func `every heading with words has an anchor of its own, safe in a link`() {
    let report = Report(
      title: "T", language: "en",
      blocks: [
        .heading(1, "A", anchor: "x"), .heading(2, " "), .heading(9, "B", anchor: "x"),
        .landscape([.heading(1, "C", anchor: "\"><b")]),
        .callout(.note, "", [.heading(3, "D", anchor: "été")]), .heading(1, "E", anchor: "#"),
      ])
    #expect(report.outline.map(\.anchor) == ["x", "x-2", "---b", "-t-", "section-5"])
    #expect(report.outline.map(\.level) == [1, 4, 1, 3, 1])
  }

  @Test func `a literal with runs in it is prose`() {
    let name = "LEAD-01"
    let prose: Prose = "See \(.code(name)), \(3) times"
    #expect(prose.inlines == ["See ", .code("LEAD-01"), ", ", "3", " times"])
    #expect(prose.words == "See LEAD-01, 3 times")
  }
}
