import ArushaTables
import Testing

@Suite struct CalendarTests {
  private let text = writeICS(
    CalendarFile(
      name: "Plan, 2026", made: "2026-11-25T10:00:00Z",
      events: [
        .init(
          id: "A-LEAD-01-b@x", day: "2026-12-31",
          summary: "Échéance; \\ \(String(repeating: "é", count: 90))",
          description: "one\ntwo\u{7}", categories: ["a,b"], reminder: 14),
        .init(id: "bad", day: "2026-02-30", summary: "never", description: ""),
      ]))

  @Test func `lines end with CR LF and hold at most 75 bytes`() {
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.unicodeScalars.contains { $0.value == 7 })
  }

  @Test func `a deadline is a whole day that ends the day after`() {
    #expect(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"))
    #expect(text.contains("DTSTAMP:20261125T100000Z"))
    #expect(text.contains("TRIGGER:-P14D"))
  }

  @Test func `texts are escaped and unfold to what they were`() {
    let unfolded = text.split(separator: "\r\n ", omittingEmptySubsequences: false).joined()
    #expect(unfolded.contains("SUMMARY:Échéance\\; \\\\ \(String(repeating: "é", count: 90))\r\n"))
    #expect(unfolded.contains("DESCRIPTION:one\\ntwo\r\n"))
    #expect(unfolded.contains("X-WR-CALNAME:Plan\\, 2026"))
    #expect(unfolded.contains("CATEGORIES:a\\,b"))
    #expect(!unfolded.contains("never"))
  }
}
