/// What an assessment is about: a year, or a part of it (`2026`, `2026-H1`).
package struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let name: String

  /// nil unless `name` matches `[0-9]{4}(-[0-9A-Za-z]{1,8})?`.
  package init?(_ name: String) {
    let scalars = Array(name.utf8)
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    let isLetter = { (byte: UInt8) in (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }
    guard scalars.count >= 4, scalars.prefix(4).allSatisfy(isDigit) else { return nil }
    let rest = scalars.dropFirst(4)
    if let dash = rest.first {
      let part = rest.dropFirst()
      guard dash == 0x2d, (1...8).contains(part.count),
        part.allSatisfy({ isDigit($0) || isLetter($0) })
      else { return nil }
    }
    self.name = name
  }

  package init(year: Int) {
    let digits = String(max(0, min(9999, year)))
    name = String(repeating: "0", count: 4 - digits.count) + digits
  }

  package var year: String { String(name.prefix(4)) }
  package var description: String { name }
  package static func < (left: Period, right: Period) -> Bool { left.name < right.name }
}
