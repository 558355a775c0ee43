import Glibc

/// Now, UTC: `2026-11-24T10:15:00Z`.
package func utcTime() -> String {
  var now = time(nil)
  var parts = unsafe tm()
  _ = unsafe gmtime_r(&now, &parts)
  let clock = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
  return unsafe "\(date(parts))T\(clock)Z"
}

/// Today where the machine stands: `2026-11-24`.
package func localDate() -> String {
  var now = time(nil)
  var parts = unsafe tm()
  _ = unsafe localtime_r(&now, &parts)
  return unsafe date(parts)
}

private func date(_ parts: tm) -> String {
  let year = unsafe String(Int(parts.tm_year) + 1900)
  let monthAndDay = unsafe [parts.tm_mon + 1, parts.tm_mday].map(two).joined(separator: "-")
  return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-" + monthAndDay
}

private func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
