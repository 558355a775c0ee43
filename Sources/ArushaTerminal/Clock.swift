import Glibc

/// Now, UTC: `2026-11-24T10:15:00Z`. `SOURCE_DATE_EPOCH` stands in for the clock where it is set,
/// so that documents can be made again to the letter (reproducible-builds.org).
package func utcTime() -> String {
  var now = fixedTime() ?? time(nil)
  var parts = unsafe tm()
  _ = unsafe gmtime_r(&now, &parts)
  let clock = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
  return unsafe "\(date(parts))T\(clock)Z"
}

/// Today where the machine stands: `2026-11-24`; in UTC where `SOURCE_DATE_EPOCH` is set.
package func localDate() -> String {
  var parts = unsafe tm()
  if var fixed = fixedTime() {
    _ = unsafe gmtime_r(&fixed, &parts)
  } else {
    var now = time(nil)
    _ = unsafe localtime_r(&now, &parts)
  }
  return unsafe date(parts)
}

/// Now, in seconds since 1970; `SOURCE_DATE_EPOCH` where it is set.
package func unixTime() -> Int { Int(fixedTime() ?? time(nil)) }

private func fixedTime() -> time_t? {
  processEnvironment()["SOURCE_DATE_EPOCH"].flatMap { time_t($0) }
}

private func date(_ parts: tm) -> String {
  let year = unsafe String(Int(parts.tm_year) + 1900)
  let monthAndDay = unsafe [parts.tm_mon + 1, parts.tm_mday].map(two).joined(separator: "-")
  return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-" + monthAndDay
}

private func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
