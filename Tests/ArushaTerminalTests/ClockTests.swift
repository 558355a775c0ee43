import ArushaTerminal
import Glibc
import Testing

@Suite struct ClockTests {
  @Test func `times are UTC to the second, dates are days`() {
    #expect(
      utcTime().wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/) != nil)
    #expect(localDate().wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil)
  }

  @Test func `SOURCE_DATE_EPOCH stands in for the clock, in UTC`() async {
    await #expect(processExitsWith: .success) {
      _ = unsafe setenv("TZ", "Pacific/Auckland", 1)
      tzset()
      for (epoch, time) in [
        ("0", "1970-01-01T00:00:00Z"), ("951782399", "2000-02-28T23:59:59Z"),
        ("951782400", "2000-02-29T00:00:00Z"), ("1795514339", "2026-11-24T09:58:59Z"),
      ] {
        _ = unsafe setenv("SOURCE_DATE_EPOCH", epoch, 1)
        #expect(utcTime() == time)
        #expect(localDate() == time.prefix(10))
      }
    }
  }

  @Test func `without it, or where it is no number, the clock is the machine's`() async {
    await #expect(processExitsWith: .success) {
      _ = unsafe unsetenv("SOURCE_DATE_EPOCH")
      let before = utcTime()
      _ = unsafe setenv("SOURCE_DATE_EPOCH", "yesterday", 1)
      let after = utcTime()
      #expect(before <= after && after > "2026")
      _ = unsafe setenv("TZ", "UTC0", 1)
      tzset()
      #expect([before.prefix(10), utcTime().prefix(10)].contains { $0 == localDate() })
    }
  }
}
