import ArushaTables
import Testing

@Suite struct SerialDayTests {
  @Test(arguments: [
    ("1900-03-01", 61), ("1970-01-01", 25_569), ("2024-02-29", 45_351), ("2026-11-25", 46_351),
    ("9999-12-31", 2_958_465),
  ])
  func `days are counted as spreadsheets do`(day: String, number: Int) {
    #expect(SerialDay.number(of: day) == number)
    #expect(SerialDay.day(number) == day)
  }

  @Test(arguments: ["1900-02-28", "2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "", "--"])
  func `what is no day has no number`(text: String) {
    #expect(SerialDay.number(of: text) == nil)
  }

  @Test func `every day has a number and every number its day`() {
    for number in 61...120_000 {
      #expect(SerialDay.day(number).flatMap(SerialDay.number) == number)
    }
    #expect(SerialDay.day(60) == nil && SerialDay.day(2_958_466) == nil)
  }
}
