import ArushaModel
import Testing

@Suite struct TextDateTests {
  @Test(arguments: [
    "2026-03-01", "2026-03", "2026", "2024-02-29", "2000-02-29", "2026-12-31", "2026-04-30",
    "0000-02-29",
  ])
  func `a date of the calendar, as precise as it is known`(text: String) {
    #expect(TextDate(text)?.text == text)
    #expect(TextDate(text)?.year == String(text.prefix(4)))
  }

  @Test(arguments: [
    "", "26", "20266", "2026-", "2026-1", "2026-00", "2026-13", "2026-01-00", "2026-01-32",
    "2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-06-31", "2026-01-01-01",
    "2026/01/01", "-2026", "2026-+1", "2026-01-1é", "２０２６", "2026-01-01 ", "2026--01",
  ])
  func `anything else is no date`(text: String) {
    #expect(TextDate(text) == nil)
  }

  @Test func `each month has its days`() {
    let days = (1...12).map { month in
      (1...31).count { day in
        let text = (month < 10 ? "2023-0\(month)-" : "2023-\(month)-")
        return TextDate(text + (day < 10 ? "0\(day)" : "\(day)")) != nil
      }
    }
    #expect(days == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }
}
